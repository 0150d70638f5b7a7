package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.read.SeatView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.agreement.AddressSteps;
import org.subnotice.api.rest.agreement.ControllerAddress;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementId;

/** Shows the agreements with controllers. */
@Controller
class AgreementEndpoint {

  private static final int A_PAGE = 50;
  private static final String ADDRESS = "address";

  private final Agreements agreements;
  private final AddressSteps steps;
  private final Declined declined;

  AgreementEndpoint(Agreements agreements, AddressSteps steps, Declined declined) {
    this.agreements = agreements;
    this.steps = steps;
    this.declined = declined;
  }

  /** {@code next} is the query of the following part. */
  record Listed(List<Entry> entries, @Nullable String next) {}

  record Entry(String id, String reference, String controller, String terms, String services) {}

  record One(String id, String title, List<Row> facts, List<ContactView> contacts, Form form) {}

  @GetMapping("/console/agreements")
  @Requires(Access.DPO)
  ModelAndView list(Visit visit, HttpServletRequest request) {
    var page = agreements.list(visit.tenant(), new Slice(ChangePages.cursor(request), A_PAGE));
    return visit.page(
        "agreements",
        new Listed(
            page.items().stream().map(AgreementEndpoint::entry).toList(),
            Optional.ofNullable(page.next()).map(at -> Addresses.next(request, at)).orElse(null)));
  }

  @GetMapping("/console/agreements/{a}")
  @Requires(Access.DPO)
  ModelAndView read(@PathVariable("a") String id, Visit visit) {
    var agreement = find(id, visit);
    String address = Optional.ofNullable(agreement.controller().address()).orElse("");
    var form = new Form(ADDRESS, Map.of("address", address), Map.of(), null);
    return visit.page("agreement", one(agreement, visit, form));
  }

  @PostMapping("/console/agreements/{a}/address")
  @Requires(Access.EDITOR)
  ModelAndView name(@PathVariable("a") String id, Visit visit, HttpServletRequest request) {
    var agreement = find(id, visit);
    var form = Form.sent(ADDRESS, request);
    try {
      var body = FormJson.of(form).texts(List.of("address")).body();
      steps.name(visit.caller(), agreement.id(), ControllerAddress.read(body));
      return Addresses.done("/console/agreements/" + agreement.id(), "addressed");
    } catch (Refusal | InvalidRequest thrown) {
      var problem = declined.problem(thrown);
      String sentence = declined.sentence(thrown, visit.words());
      var returned = form.declined(problem, sentence, List.of("address"), visit.words());
      return visit.page("agreement", one(agreement, visit, returned), problem.status());
    }
  }

  private AgreementView find(String id, Visit visit) {
    return agreements
        .find(visit.tenant(), new AgreementId(id).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such agreement."));
  }

  private static One one(AgreementView agreement, Visit visit, Form form) {
    return new One(
        agreement.id(),
        agreement.controller().name() + " – " + agreement.reference(),
        facts(agreement, visit),
        agreement.contacts(),
        form);
  }

  private static Entry entry(AgreementView agreement) {
    return new Entry(
        agreement.id(),
        agreement.reference(),
        agreement.controller().name(),
        agreement.terms(),
        String.join(", ", agreement.services()));
  }

  private static List<Row> facts(AgreementView agreement, Visit visit) {
    var words = visit.words();
    var rows = new ArrayList<Row>();
    rows.add(Row.of(words.say("fact.seat"), words.place(seat(agreement.controller().seat()))));
    rows.add(address(agreement, visit));
    rows.add(
        Row.of(
            words.say("fact.terms"),
            words.say("fact.terms.version", agreement.terms(), agreement.termsVersion())));
    rows.add(Row.of(words.say("column.services"), String.join(", ", agreement.services())));
    rows.add(Row.of(words.say("fact.concluded-on"), words.day(agreement.concludedOn())));
    Optional.ofNullable(agreement.endsOn())
        .ifPresent(day -> rows.add(Row.of(words.say("fact.ends-on"), words.day(day))));
    return List.copyOf(rows);
  }

  private static Row address(AgreementView agreement, Visit visit) {
    String label = visit.words().say("fact.postal-address");
    return Optional.ofNullable(agreement.controller().address())
        .map(address -> new Row(label, address.lines().toList()))
        .orElseGet(() -> Row.of(label, visit.words().say("fact.postal-address.none")));
  }

  private static String seat(SeatView seat) {
    return Optional.ofNullable(seat.subdivision()).orElse(seat.country());
  }
}
