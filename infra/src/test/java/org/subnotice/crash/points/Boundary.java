package org.subnotice.crash.points;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The point just before a step, or just after it. */
public record Boundary(Side side, Step step) {

  /** Which side of a step. */
  public enum Side {
    BEFORE,
    AFTER
  }

  /** All that there are, in the order of a fan-out. */
  public static List<Boundary> all() {
    return Arrays.stream(Step.values())
        .flatMap(step -> Stream.of(Side.values()).map(side -> new Boundary(side, step)))
        .toList();
  }

  /** As {@link #toString} writes it. */
  static Boundary read(String text) {
    int space = text.indexOf(' ');
    return new Boundary(
        Side.valueOf(text.substring(0, space).toUpperCase(Locale.ROOT)),
        Step.valueOf(text.substring(space + 1).replace(' ', '_').toUpperCase(Locale.ROOT)));
  }

  @Override
  public String toString() {
    return (side + " " + step).replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
