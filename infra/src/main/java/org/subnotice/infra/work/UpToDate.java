package org.subnotice.infra.work;

import java.time.Duration;
import org.subnotice.infra.axon.ReadPosition;
import org.subnotice.infra.projection.ReadModels;

/** Makes a reader of the read models wait until they show all that was written before. */
public final class UpToDate {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ReadPosition position;

  public UpToDate(ReadPosition position) {
    this.position = position;
  }

  /** Throws where the read models stand still: whoever decides by them must not go on. */
  public void require() {
    if (!position.awaitCaughtUp(ReadModels.PROCESSOR, PATIENCE)) {
      throw new IllegalStateException("The read models have not caught up with the log");
    }
  }

  /** Waits no longer than {@code patience}, then goes on with what there is. */
  public void prefer(Duration patience) {
    position.awaitCaughtUp(ReadModels.PROCESSOR, patience);
  }
}
