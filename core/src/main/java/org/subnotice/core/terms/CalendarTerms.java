package org.subnotice.core.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.subnotice.core.period.BusinessHours;
import org.subnotice.core.period.CalendarRule;
import org.subnotice.core.period.HolidayPlace;
import org.subnotice.core.period.ReceiptRule;

/** The law, the clock and the calendar by which periods run. */
public interface CalendarTerms extends Values {

  Parameter<String> GOVERNING_LAW = Parameter.orHouse("governingLaw", Kinds.COUNTRY, "DE");

  Parameter<ZoneId> ZONE = Parameter.orHouse("zone", Kinds.ZONE, ZoneId.of("Europe/Berlin"));

  Parameter<Boolean> APPLY_SECTION193 = Parameter.orHouse("applySection193", Kinds.YES_OR_NO, true);

  Parameter<HolidayPlace> HOLIDAY_PLACE =
      Parameter.orHouse("holidayPlace", Kinds.word(HolidayPlace.class), HolidayPlace.UNION);

  Parameter<ReceiptRule> RECEIPT_RULE =
      Parameter.orHouse("receiptRule", Kinds.word(ReceiptRule.class), ReceiptRule.BUSINESS_HOURS);

  Parameter<BusinessHours> BUSINESS_HOURS =
      Parameter.orHouse("businessHours", Kinds.HOURS, BusinessHours.UNTIL_FIVE);

  Parameter<List<LocalDate>> EXTRA_CLOSING_DAYS =
      Parameter.orHouse("extraClosingDays", Kinds.DATE.listed(), List.of());

  Parameter<CalendarRule> CALENDAR_RULE =
      Parameter.orHouse("calendarRule", Kinds.word(CalendarRule.class), CalendarRule.BGB);

  /** The country whose law governs, ISO 3166-1. */
  default Value<String> governingLaw() {
    return value(GOVERNING_LAW);
  }

  /** The zone of the civil day. */
  default Value<ZoneId> zone() {
    return value(ZONE);
  }

  /**
   * Whether the end moves off Saturday, Sunday and holiday (§ 193 BGB). True is safe for the
   * controller; a protective minimum and a lead time are never moved.
   */
  default Value<Boolean> applySection193() {
    return value(APPLY_SECTION193);
  }

  /** Whose public holidays move the end. */
  default Value<HolidayPlace> holidayPlace() {
    return value(HOLIDAY_PLACE);
  }

  /** When a notice in the mailbox counts as received. */
  default Value<ReceiptRule> receiptRule() {
    return value(RECEIPT_RULE);
  }

  /** The hours of a working day at the controller's seat. */
  default Value<BusinessHours> businessHours() {
    return value(BUSINESS_HOURS);
  }

  /** Days treated like public holidays; they only lengthen. */
  default Value<List<LocalDate>> extraClosingDays() {
    return value(EXTRA_CLOSING_DAYS);
  }

  /** The body of rules by which periods run. */
  default Value<CalendarRule> calendarRule() {
    return value(CALENDAR_RULE);
  }
}
