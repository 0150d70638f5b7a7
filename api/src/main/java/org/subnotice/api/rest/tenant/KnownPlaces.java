package org.subnotice.api.rest.tenant;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.Seat;

/**
 * Refuses a seat whose public holidays nobody knows while it can still be corrected: no period
 * could be computed there later.
 */
@Component
public final class KnownPlaces {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

  private final HolidayCalendar holidays;

  public KnownPlaces(HolidayCalendar holidays) {
    this.holidays = holidays;
  }

  /** Refuses as INVALID at {@code pointer}. */
  public void require(Seat seat, String pointer) {
    try {
      holidays.holiday(ANY_DAY, seat);
    } catch (Refusal unknown) {
      throw new Refusal(RefusalCode.INVALID, unknown.sentence(), pointer);
    }
  }
}
