package org.subnotice.notifier.dispatch;

import org.subnotice.core.personal.EmailAddress;

/**
 * What the server is told besides the message itself.
 *
 * @param id comes back in a delivery status notification (ENVID, RFC 3461, 4.4)
 */
public record Envelope(EmailAddress sender, EmailAddress recipient, String id) {}
