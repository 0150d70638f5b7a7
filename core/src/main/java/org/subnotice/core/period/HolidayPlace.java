package org.subnotice.core.period;

/** Whose public holidays move the last day (§ 193 BGB: those of the place of declaration). */
public enum HolidayPlace {
  CONTROLLER,
  PROCESSOR,
  /** A holiday at either end moves the day: the safest reading for the controller. */
  UNION
}
