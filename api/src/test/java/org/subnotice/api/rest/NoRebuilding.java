package org.subnotice.api.rest;

import org.subnotice.api.order.RebuildProgress;
import org.subnotice.api.order.Rebuilding;

/** Where nothing is made anew. */
final class NoRebuilding implements Rebuilding {

  @Override
  public void begin() {}

  @Override
  public RebuildProgress progress() {
    return RebuildProgress.never();
  }
}
