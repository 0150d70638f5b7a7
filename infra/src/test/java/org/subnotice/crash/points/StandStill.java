package org.subnotice.crash.points;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.subnotice.crash.points.Boundary.Side;

/** Stands still when a boundary is reached for the nth time, and says so by writing a file. */
final class StandStill {

  private final Boundary boundary;
  private final Path sign;
  private final AtomicInteger left;

  StandStill(Boundary boundary, int nth, Path sign) {
    this.boundary = boundary;
    this.sign = sign;
    left = new AtomicInteger(nth);
  }

  void at(Side side, Step step) {
    if (boundary.equals(new Boundary(side, step)) && left.decrementAndGet() == 0) {
      write();
      while (true) {
        LockSupport.park(this);
      }
    }
  }

  private void write() {
    try {
      Files.createFile(sign);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
