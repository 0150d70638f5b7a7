package org.subnotice.infra.postgres;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.period.Places;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.window.WindowPeriod;
import org.subnotice.core.window.WindowTerms;
import org.subnotice.notifier.notice.Notice;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.NoticeSlots;
import org.subnotice.notifier.notice.PdfPress;
import org.subnotice.notifier.reaction.Addressees;
import org.subnotice.notifier.reaction.AnnouncedChange;
import org.subnotice.notifier.reaction.TellingWork;
import org.subnotice.notifier.reaction.Variants.SameWords;

/** Writes a notice to the first recipient, as if it were received now. */
final class Examples {

  private final TellingWork telling;
  private final Vault vault;
  private final WindowPeriod periods;
  private final PdfPress press;
  private final URI link;
  private final Clock clock;

  /** {@code link} stands where a recipient's own would: nobody must object in a preview. */
  Examples(
      TellingWork telling,
      Vault vault,
      WindowPeriod periods,
      PdfPress press,
      URI link,
      Clock clock) {
    this.telling = telling;
    this.vault = vault;
    this.periods = periods;
    this.press = press;
    this.link = link;
    this.clock = clock;
  }

  Example of(AnnouncedChange change, AppliedTerms applied, SameWords variant) {
    String agreement = variant.example().agreement();
    var to = telling.addressees(change.processor(), List.of(agreement)).values().iterator().next();
    var notice = new Notice(variant.facts(), slots(change, applied, variant, to));
    var address = to.address().map(PostalAddress::lines).orElse(List.of());
    return new Example(notice, address, variant.letters() > 0, press);
  }

  private NoticeSlots slots(
      AnnouncedChange change, AppliedTerms applied, SameWords variant, Addressees to) {
    var places = new Places(variant.example().controllerSeat(), change.processorSeat());
    var terms = WindowTerms.of(applied, places, change.emergency());
    var now = clock.instant();
    var expected = periods.expected(terms, change.announcedAt(), now);
    return new NoticeSlots(
        to.reference(),
        to.controller(),
        name(change.processor(), variant.language(), to),
        link,
        expected.receiptDay(),
        expected.lastDay(),
        expected.closesAt(),
        expected.zone(),
        now,
        variant.language());
  }

  private String name(String processor, NoticeLanguage language, Addressees to) {
    return to.contacts().stream()
        .filter(Contact::designated)
        .filter(contact -> NoticeLanguage.of(contact.language()) == language)
        .findFirst()
        .flatMap(contact -> vault.open(processor, contact.name()))
        .orElseGet(ErasedText::now);
  }
}
