package org.subnotice.infra.axon;

import java.time.Instant;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.ObjectionTimeliness;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first revision named neither the publication nor the processor's wish for better proof, nor
 * what the contract asks of an objection. A window was planned in the moments after the
 * announcement, nobody could wish for that yet, and every objection counted by its receipt and in
 * any form.
 */
final class WindowPlannedSince2 extends RevisedEvent {

  WindowPlannedSince2() {
    super(WindowPlanned.class, 1);
  }

  @Override
  void complete(ObjectNode payload, Instant recordedAt) {
    if (!payload.hasNonNull("publishedAt")) {
      payload.put("publishedAt", recordedAt.toString());
    }
    if (!payload.hasNonNull("contestableBlocks")) {
      payload.put("contestableBlocks", false);
    }
    if (payload.path("terms") instanceof ObjectNode terms) {
      completeTerms(terms);
    }
  }

  private static void completeTerms(ObjectNode terms) {
    if (!terms.hasNonNull("objectionForm")) {
      terms.put("objectionForm", Form.ANY.name());
    }
    if (!terms.hasNonNull("timeliness")) {
      terms.put("timeliness", ObjectionTimeliness.RECEIPT.name());
    }
  }
}
