package org.subnotice.core.personal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long what somebody said or was told is needed as evidence. Both periods run from the end of a
 * year, as limitation does (§ 199(1) BGB, § 257(5) HGB).
 *
 * @param claims from the end of the year in which the last thing happened (§ 195 BGB)
 * @param letters from the end of the year of a declaration (§ 257(4) HGB)
 */
public record Retention(Period claims, Period letters) {

  public Retention {
    if (claims.isNegative() || letters.isNegative()) {
      throw new IllegalArgumentException("A retention period cannot be negative");
    }
  }

  /**
   * What is known of a person's part.
   *
   * @param lastEvent day of the last event in a matter of hers
   * @param declared whether she declared anything herself
   * @param relationEnds last day of the contract; today or later while it lasts
   */
  public record Part(LocalDate lastEvent, boolean declared, LocalDate relationEnds) {}

  /** The last day on which it must be kept, nothing for whom no matter concerned. */
  public Optional<LocalDate> lastDay(Optional<Part> part) {
    return part.map(this::lastDay);
  }

  /** Who only heard and said nothing is needed less long: no letter of hers is to be kept. */
  private LocalDate lastDay(Part part) {
    var claimed = endOfYear(part.lastEvent()).plus(claims);
    if (!part.declared()) {
      return claimed;
    }
    var related = endOfYear(part.relationEnds()).plus(claims);
    var written = endOfYear(part.lastEvent()).plus(letters);
    return related.isAfter(written) ? related : written;
  }

  private static LocalDate endOfYear(LocalDate day) {
    return LocalDate.of(day.getYear(), 12, 31);
  }
}
