package org.subnotice.api.rest.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Seats;
import org.subnotice.core.period.HolidayPlace;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodRules;
import org.subnotice.core.period.ReceiptRule;
import org.subnotice.core.period.Seat;
import tools.jackson.databind.JsonNode;

/** What is left out comes from the terms, else from the house defaults. */
record DeadlineQuestion(
    Optional<String> terms,
    Optional<Period> period,
    Instant receivedAt,
    Optional<Seat> controllerSeat,
    Optional<Seat> processorSeat,
    Optional<ZoneId> zone,
    Optional<ReceiptRule> receiptRule,
    Optional<Boolean> section193,
    Optional<HolidayPlace> holidayPlace) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static DeadlineQuestion read(JsonNode body) {
    return JsonFields.readAll(body, DeadlineQuestion::read);
  }

  private static DeadlineQuestion read(JsonFields in) {
    var terms = in.optional("terms", Kinds.TERMS_ID);
    var period = in.optional("period", Kinds.PERIOD);
    if (terms.isEmpty() && period.isEmpty()) {
      in.error("period", "Name terms or a period, such as P14D.");
    }
    return new DeadlineQuestion(
        terms,
        period,
        in.required("receivedAt", Kinds.INSTANT),
        in.optionalObject("controllerSeat", Seats::read),
        in.optionalObject("processorSeat", Seats::read),
        in.optional("zone", Kinds.ZONE),
        in.optional("receiptRule", Kinds.word(ReceiptRule.class)),
        in.optional("section193", Kinds.YES_OR_NO),
        in.optional("holidayPlace", Kinds.word(HolidayPlace.class)));
  }

  /** {@code otherwise} but for what the question itself says. */
  PeriodRules over(PeriodRules otherwise) {
    return otherwise
        .withPeriod(period.orElse(otherwise.period()))
        .withZone(zone.orElse(otherwise.zone()))
        .withReceiptRule(receiptRule.orElse(otherwise.receiptRule()))
        .withSection193(section193.orElse(otherwise.section193()))
        .withHolidayPlace(holidayPlace.orElse(otherwise.holidayPlace()));
  }
}
