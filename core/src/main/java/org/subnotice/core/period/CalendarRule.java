package org.subnotice.core.period;

/** The body of rules by which a period is computed. */
public enum CalendarRule {
  /** §§ 186 to 193 BGB: contracts and statutes of German law. */
  BGB,
  /**
   * The same for a period that need not run without a break: a month counts as 30 days, a year as
   * 365 (§ 191 BGB).
   */
  BGB_WITH_BREAKS,
  /** Regulation (EEC, Euratom) No 1182/71: periods in acts of the Union, such as Art. 33 GDPR. */
  REG_1182_71,
  /** Calendar days as they come: no receipt hours, no public holidays, no shift. */
  PLAIN_CALENDAR
}
