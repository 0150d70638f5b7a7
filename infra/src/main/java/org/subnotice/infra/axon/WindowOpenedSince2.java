package org.subnotice.infra.axon;

import java.time.Instant;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first revision knew only periods that begin with the receipt, so that the computation's
 * receipt is the one of the notice.
 */
final class WindowOpenedSince2 extends RevisedEvent {

  WindowOpenedSince2() {
    super(WindowOpened.class, 1);
  }

  @Override
  void complete(ObjectNode payload, Instant recordedAt) {
    if (!payload.hasNonNull("toldAt")) {
      payload.set("toldAt", payload.path("computation").path("receivedAt"));
    }
  }
}
