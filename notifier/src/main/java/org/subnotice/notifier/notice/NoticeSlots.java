package org.subnotice.notifier.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What differs from recipient to recipient.
 *
 * @param lastDay the last day on which a declaration is in time, if the notice is received as expected
 * @param closesAt the end of that day, exclusive
 * @param zone the agreement's zone, in which days are counted
 * @param link the recipient's own page
 */
public record NoticeSlots(
    String agreementReference,
    String controllerName,
    String recipientName,
    URI link,
    LocalDate lastDay,
    Instant closesAt,
    ZoneId zone,
    Instant preparedAt,
    NoticeLanguage language) {}
