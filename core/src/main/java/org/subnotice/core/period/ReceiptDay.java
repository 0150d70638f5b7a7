package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The day of the event that starts the period: on which a notice counts as received at the
 * controller's seat (§ 130(1) BGB), or on which it was sent or published.
 */
record ReceiptDay(PeriodRules rules, WorkingDays controllersWorkingDays) {

  static ReceiptDay at(HolidayCalendar calendar, PeriodRules rules, Seat controller) {
    return new ReceiptDay(
        rules, new WorkingDays(calendar, List.of(controller), rules.extraClosingDays()));
  }

  LocalDate of(Instant receivedAt, List<Step> steps) {
    ZonedDateTime local = receivedAt.atZone(rules.zone());
    if (rules.startEvent() != StartEvent.RECEIPT) {
      steps.add(byContract(local));
      return local.toLocalDate();
    }
    return switch (rules.receiptRule()) {
      case AVAILABLE -> whenAvailable(local, steps);
      case BUSINESS_HOURS -> withinBusinessHours(local, steps);
    };
  }

  private Step byContract(ZonedDateTime local) {
    boolean sent = rules.startEvent() == StartEvent.SENDING;
    String when = " (" + rules.zone().getId() + ")";
    String time = TimeInWords.of(local.toLocalTime());
    return new Step(
        CitedRule.CONTRACT,
        (sent ? "Absendung am " : "Veröffentlichung am ")
            + DayInWords.german(local.toLocalDate())
            + ", "
            + time
            + " Uhr"
            + when
            + ". Nach dem Vertrag beginnt die Frist damit und nicht erst mit dem Zugang.",
        (sent ? "Sent on " : "Published on ")
            + DayInWords.english(local.toLocalDate())
            + ", "
            + time
            + when
            + ". By the contract the period begins with this and does not wait for receipt.");
  }

  private LocalDate whenAvailable(ZonedDateTime local, List<Step> steps) {
    steps.add(
        step(
            local,
            ". Sie gilt an diesem Tag als zugegangen.",
            ". It counts as received on that day."));
    return local.toLocalDate();
  }

  private LocalDate withinBusinessHours(ZonedDateTime local, List<Step> steps) {
    LocalDate day = local.toLocalDate();
    boolean afterHours = isAfterHours(local);
    steps.add(arrival(local, afterHours));
    LocalDate earliest = afterHours ? day.plusDays(1) : day;
    LocalDate receiptDay = controllersWorkingDays.onOrAfter(earliest, CitedRule.RECEIPT, steps);
    if (!receiptDay.equals(day)) {
      steps.add(nextWorkingDay(receiptDay));
    }
    return receiptDay;
  }

  /** Compares instants, so that an hour that the clock repeats cannot lie before closing again. */
  private boolean isAfterHours(ZonedDateTime local) {
    LocalTime closes = rules.businessHours().closes();
    return local
        .toInstant()
        .isAfter(local.toLocalDate().atTime(closes).atZone(rules.zone()).toInstant());
  }

  private Step arrival(ZonedDateTime local, boolean afterHours) {
    String closes = TimeInWords.of(rules.businessHours().closes());
    return afterHours
        ? step(
            local,
            ", nach Geschäftsschluss um " + closes + " Uhr.",
            ", after close of business at " + closes + ".")
        : step(
            local,
            ", nicht später als zum Geschäftsschluss um " + closes + " Uhr.",
            ", no later than close of business at " + closes + ".");
  }

  private Step step(ZonedDateTime local, String german, String english) {
    String time = TimeInWords.of(local.toLocalTime());
    String zone = " (" + rules.zone().getId() + ")";
    LocalDate day = local.toLocalDate();
    return new Step(
        CitedRule.RECEIPT,
        "Zugang: abrufbar am " + DayInWords.german(day) + ", " + time + " Uhr" + zone + german,
        "Receipt: available on " + DayInWords.english(day) + ", " + time + zone + english);
  }

  private static Step nextWorkingDay(LocalDate day) {
    return new Step(
        CitedRule.RECEIPT,
        "Sie gilt am nächsten Arbeitstag als zugegangen: "
            + DayInWords.german(day)
            + ". Der BGH hat die Frage offengelassen (VII ZR 895/21); dies ist die für den"
            + " Verantwortlichen sichere Lesart.",
        "It counts as received on the next working day: "
            + DayInWords.english(day)
            + ". The Federal Court of Justice left this open (VII ZR 895/21); this is the reading"
            + " that is safe for the controller.");
  }
}
