package org.subnotice.notifier.notice;

import java.util.List;
import java.util.Optional;

/**
 * What only some agreements have.
 *
 * @param start what the period runs from
 * @param grounds those that the agreement lists as the only ones for an objection
 * @param consultation how long both sides look for a solution after an objection
 * @param cure how long the processor may remove the ground of an objection
 * @param lapses after how long without any step an objection lapses
 * @param written whether the agreement wants the notice in written form (§ 126 BGB): what starts
 *     the period is the letter then, and the mail goes before it
 * @param usedAtOnce whether the agreement lets this emergency replacement begin before the notice
 */
public record Particulars(
    PeriodStart start,
    List<String> grounds,
    Optional<InWords> consultation,
    Optional<InWords> cure,
    Optional<InWords> lapses,
    boolean written,
    boolean usedAtOnce) {

  /** Of an agreement without any of it. */
  public static final Particulars NONE =
      new Particulars(
          PeriodStart.RECEIPT,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false);

  public Particulars {
    grounds = List.copyOf(grounds);
  }
}
