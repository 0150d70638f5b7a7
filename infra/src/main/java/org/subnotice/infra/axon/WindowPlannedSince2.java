package org.subnotice.infra.axon;

import java.time.Instant;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first revision named neither the publication nor the processor's wish for better proof. A
 * window was planned in the moments after the announcement, and nobody could wish for that yet.
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
  }
}
