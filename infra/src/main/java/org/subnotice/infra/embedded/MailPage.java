package org.subnotice.infra.embedded;

import java.util.List;
import java.util.Optional;

/**
 * A part of the mailbox, oldest first.
 *
 * @param next the cursor for the mails after these, absent at the end
 */
public record MailPage(List<KeptMail> items, Optional<String> next) {}
