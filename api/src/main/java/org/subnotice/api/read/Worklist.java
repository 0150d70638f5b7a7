package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Looks over all windows of a processor: what ends when, and what waits for a person. */
public interface Worklist {

  /** The last days of running windows, the nearest first. */
  List<Closing> next(String processor, int limit);

  /** Every last day of a change's windows, in the order of time. */
  List<Closing> closings(String processor, String change);

  /** What waits for a person, each concern with its count and a few of its windows. */
  List<Waiting> waiting(String processor, int examples);

  /**
   * One last day of a change.
   *
   * @param closesAt exclusive
   * @param running windows that are still undecided
   */
  record Closing(
      String change, LocalDate lastDay, Instant closesAt, String zone, int windows, int running) {}

  record Waiting(Concern concern, int windows, List<Example> examples) {}

  /** {@code agreement} is its reference. */
  record Example(String window, String change, String agreement) {}

  /** Why a person must look. */
  enum Concern {
    OBJECTION_UNRESOLVED,
    LATE_OBJECTION,
    UNDELIVERED,
    /** An answer waits for somebody to say what it means. */
    REPLY_UNREAD,
    RECEIPT_CONTESTABLE
  }
}
