package org.subnotice.core.window;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;

/**
 * The receipt from which the period runs. What a person entered for the controller as a whole comes
 * first; messages count together, and never where the contract wants paper and ink.
 */
final class CountedReceipt {

  private CountedReceipt() {}

  /** Empty while nothing has been received as the contract wants it, or a later one may follow. */
  static Optional<Instant> of(Window window) {
    var terms = window.planned().terms();
    var byHand =
        window.telling().byHand().stream()
            .filter(receipt -> satisfies(terms, receipt))
            .map(ReceiptEstablished::receivedAt)
            .min(Comparator.naturalOrder());
    return byHand.isPresent() || terms.noticeForm() == Form.SCHRIFTFORM_126
        ? byHand
        : byMessage(window, terms);
  }

  private static Optional<Instant> byMessage(Window window, WindowTerms terms) {
    var least = terms.leastEvidence();
    var designated = window.deliveries().values().stream().filter(Delivery::designated).toList();
    var received = designated.stream().flatMap(d -> d.receivedAt(least).stream());
    boolean all = designated.stream().allMatch(d -> d.receivedAt(least).isPresent());
    boolean settled =
        designated.stream().allMatch(d -> d.bounced() || d.receivedAt(least).isPresent());
    return switch (terms.receiptCounted()) {
      case FIRST -> received.min(Comparator.naturalOrder());
      case LATEST -> received.max(Comparator.naturalOrder()).filter(_ -> settled);
      case ALL -> received.max(Comparator.naturalOrder()).filter(_ -> all);
    };
  }

  private static boolean satisfies(WindowTerms terms, ReceiptEstablished receipt) {
    return inForm(terms.noticeForm(), receipt.channel())
        && receipt.tier() != EvidenceTier.T0
        && receipt.tier().compareTo(terms.leastEvidence()) >= 0;
  }

  private static boolean inForm(Form form, Channel channel) {
    return form != Form.SCHRIFTFORM_126
        || switch (channel) {
          case LETTER, MESSENGER, IN_PERSON, QES_DOCUMENT -> true;
          case LINK, EMAIL, FAX, TELEPHONE, PORTAL -> false;
        };
  }
}
