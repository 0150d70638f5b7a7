package org.subnotice.core.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which days are working days where the holidays of all the given seats count. */
record WorkingDays(HolidayCalendar calendar, List<Seat> seats, Set<LocalDate> extraClosingDays) {

  boolean contains(LocalDate day) {
    return dayOff(day).isEmpty();
  }

  Optional<DayOff> dayOff(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> Optional.of(DayOff.saturday(day));
      case SUNDAY -> Optional.of(DayOff.sunday(day));
      default -> weekdayOff(day);
    };
  }

  private Optional<DayOff> weekdayOff(LocalDate day) {
    for (Seat seat : seats) {
      Optional<Holiday> holiday = calendar.holiday(day, seat);
      if (holiday.isPresent()) {
        return Optional.of(DayOff.publicHoliday(day, holiday.get(), seat));
      }
    }
    return extraClosingDays.contains(day)
        ? Optional.of(DayOff.extraClosingDay(day))
        : Optional.empty();
  }

  /** The day itself if it is a working day, else the next one; each day passed over is reported. */
  LocalDate onOrAfter(LocalDate day, String rule, List<Step> steps) {
    LocalDate candidate = day;
    Optional<DayOff> off = dayOff(candidate);
    while (off.isPresent()) {
      steps.add(new Step(rule, off.get().german(), off.get().english()));
      candidate = candidate.plusDays(1);
      off = dayOff(candidate);
    }
    return candidate;
  }

  /** The day on which so many working days after {@code day} have begun. */
  LocalDate after(LocalDate day, int count) {
    LocalDate candidate = day;
    for (int counted = 0; counted < count; ) {
      candidate = candidate.plusDays(1);
      counted += contains(candidate) ? 1 : 0;
    }
    return candidate;
  }

  /**
   * The latest day from which {@code count} working days follow up to and including {@code end}.
   */
  LocalDate latestBefore(LocalDate end, int count) {
    LocalDate candidate = end;
    for (int counted = 0; counted < count; candidate = candidate.minusDays(1)) {
      counted += contains(candidate) ? 1 : 0;
    }
    return candidate;
  }
}
