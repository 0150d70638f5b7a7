package org.subnotice.notifier.notice;

import java.util.Optional;

/**
 * One processor below the subprocessor, named as EDPB Opinion 22/2024 asks: name, address, person.
 *
 * @param address blank where nobody has said it
 * @param country of its seat, ISO 3166-1 alpha-2
 */
public record ChainLink(
    String legalName, String address, String country, Optional<Contact> contact, String purpose) {}
