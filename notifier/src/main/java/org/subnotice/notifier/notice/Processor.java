package org.subnotice.notifier.notice;

import java.util.Optional;

/**
 * The sender of the notice.
 *
 * @param name the legal entity
 * @param address postal, on one line; a letter of objection goes there
 * @param contact who receives objections, also by e-mail
 * @param dataProtectionOfficer where one is appointed
 */
public record Processor(
    String name, String address, Contact contact, Optional<Contact> dataProtectionOfficer) {}
