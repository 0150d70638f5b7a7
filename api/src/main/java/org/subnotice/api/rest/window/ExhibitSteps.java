package org.subnotice.api.rest.window;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.ExhibitOrders;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.read.ExhibitView;
import org.subnotice.api.read.Exhibits;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.window.Salted;
import org.subnotice.core.window.WindowCommand.FileExhibit;
import org.subnotice.core.window.WindowId;

/** Files scans and hands them out again, the same for programs and for pages. */
@Component
public final class ExhibitSteps {

  private final ExhibitOrders orders;
  private final Exhibits exhibits;
  private final KnownWindows known;
  private final Agreements agreements;
  private final PersonalData personal;
  private final Tenants tenants;

  ExhibitSteps(
      ExhibitOrders orders,
      Exhibits exhibits,
      KnownWindows known,
      Agreements agreements,
      PersonalData personal,
      Tenants tenants) {
    this.orders = orders;
    this.exhibits = exhibits;
    this.known = known;
    this.agreements = agreements;
    this.personal = personal;
    this.tenants = tenants;
  }

  /** Files it to the window, and returns its id. */
  public String file(Caller caller, String window, ExhibitByHand asked, Ids ids) {
    var view = known.of(caller, window);
    String exhibit = ids.next("exhibit-");
    var person = personOf(caller, view, asked.person());
    var content = Base64.getEncoder().encodeToString(asked.file().content());
    orders.file(
        caller,
        command(caller, new WindowId(view.id()), exhibit, person, asked, ids.secret()),
        personal.seal(caller.processor(), person, content));
    return exhibit;
  }

  public List<ExhibitView> list(Caller caller, String window) {
    return exhibits.of(caller.processor(), known.of(caller, window).id());
  }

  public FiledFile read(Caller caller, String window, String exhibit) {
    var view =
        exhibits
            .find(caller.processor(), known.of(caller, window).id(), exhibit)
            .orElseThrow(
                () -> new Refusal(RefusalCode.NOT_FOUND, "There is no such exhibit here."));
    return exhibits
        .content(caller.processor(), view.id())
        .map(content -> new FiledFile(view, content))
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, gone(view)));
  }

  private static String gone(ExhibitView view) {
    return view.readable()
        ? "What was kept of this file is gone or was changed. Look for it in a backup."
        : "The file was erased together with its person.";
  }

  private FileExhibit command(
      Caller caller,
      WindowId window,
      String exhibit,
      PersonRef person,
      ExhibitByHand asked,
      String salt) {
    String processor = caller.processor();
    var file = asked.file();
    return new FileExhibit(
        window,
        exhibit,
        asked.describes(),
        file.type(),
        file.content().length,
        Salted.sha256(salt, file.content()),
        tenants.now(),
        personal.seal(processor, person, file.name()),
        personal.seal(processor, person, Hash.plain(file.content()).toString()),
        personal.seal(processor, person, salt),
        asked.description().map(text -> personal.seal(processor, person, text)));
  }

  /**
   * Who goes, and the file with her. Somebody unknown whom nobody has to do with is on her own; if
   * nobody is named, it is whoever objected last, else the contact who is told first.
   */
  private PersonRef personOf(Caller caller, WindowView window, Optional<String> name) {
    var contact = contact(caller, window.agreement(), name);
    var declarant = exhibits.declarant(caller.processor(), window.id(), name);
    return (name.isPresent() ? contact.or(() -> declarant) : declarant.or(() -> contact))
        .orElseGet(personal::somebody);
  }

  private Optional<PersonRef> contact(Caller caller, String agreement, Optional<String> name) {
    return agreements.find(caller.processor(), agreement).stream()
        .map(AgreementView::contacts)
        .flatMap(List::stream)
        .filter(each -> name.map(each.name()::equalsIgnoreCase).orElse(each.designated()))
        .map(ContactView::person)
        .map(PersonRef::new)
        .findFirst();
  }
}
