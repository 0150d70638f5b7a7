package org.subnotice.notifier.notice;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * What differs from recipient to recipient.
 *
 * @param receiptDay the day on which the notice is expected to be received
 * @param lastDay the last day on which a declaration is in time, if it is
 * @param closesAt the end of that day, exclusive
 * @param zone the agreement's zone, in which days are counted
 * @param link the recipient's own page
 */
public record NoticeSlots(
    String agreementReference,
    String controllerName,
    String recipientName,
    URI link,
    LocalDate receiptDay,
    LocalDate lastDay,
    Instant closesAt,
    ZoneId zone,
    Instant preparedAt,
    NoticeLanguage language) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The words of every slot in the recipient's language. */
  public SlotWords words() {
    return SlotWords.of(this, Words.in(language));
  }

  String in(Slot slot, Words words) {
    return switch (slot) {
      case RECIPIENT -> recipientName;
      case CONTROLLER -> controllerName;
      case REFERENCE -> agreementReference;
      case LINK -> link.toString();
      case RECEIPT_DAY -> words.day(receiptDay);
      case LAST_DAY -> words.day(lastDay);
      case END_OF_LAST_DAY -> words.endOf(lastDay, zone);
      case PREPARED -> words.moment(preparedAt, zone);
      case CALENDAR_DAY -> DateTimeFormatter.BASIC_ISO_DATE.format(lastDay);
      case CALENDAR_NEXT_DAY -> DateTimeFormatter.BASIC_ISO_DATE.format(lastDay.plusDays(1));
      case CALENDAR_STAMP -> STAMP.format(preparedAt);
      case CALENDAR_ID ->
          UUID.nameUUIDFromBytes(link.toString().getBytes(StandardCharsets.UTF_8)).toString();
    };
  }
}
