package org.subnotice.notifier.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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
    NoticeLanguage language) {}
