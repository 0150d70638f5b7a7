package org.subnotice.notifier.notice;

import java.util.Optional;

/**
 * The legal entity that the change is about; a blank text means that it is not known.
 *
 * @param country of the seat, ISO 3166-1 alpha-2
 */
public record Subprocessor(
    String legalName, String address, String country, Optional<Contact> contact) {}
