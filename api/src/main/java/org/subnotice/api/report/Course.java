package org.subnotice.api.report;

import java.time.Instant;
import java.util.List;

/**
 * What happened to one change, under one agreement or under all of them.
 *
 * @param from the announcement
 * @param to the end of the last period, or the end of what is drawn while none has ended
 * @param ended whether there is such an end
 * @param lines the same in words
 */
record Course(
    String title,
    String subtitle,
    Instant from,
    Instant to,
    boolean ended,
    List<Mark> marks,
    List<Line> lines) {

  record Mark(Sign sign, Instant at) {}

  record Line(String label, String text) {}

  /** Told apart by their shapes; a colour is not needed. */
  enum Sign {
    RECEIPT("\u25b2"),
    OBJECTION("\u25cf"),
    OUTCOME("\u25cb"),
    FIRST_USE("\u25a0");

    private final String shape;

    Sign(String shape) {
      this.shape = shape;
    }

    String shape() {
      return shape;
    }
  }
}
