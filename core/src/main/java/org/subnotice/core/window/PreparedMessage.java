package org.subnotice.core.window;

import org.subnotice.core.personal.Sealed;

/**
 * One notice to one contact, fixed before it is sent.
 *
 * @param recipient the person reference of the contact
 * @param designated whether its receipt counts as the controller's
 * @param linkSha256 hash of the token in the link, hex
 * @param envelopeSha256 hash of the id under which reports and replies come back, hex
 * @param sha256 hash of the exact bytes that are sent, hex
 */
public record PreparedMessage(
    String messageId,
    String recipient,
    Sealed name,
    Sealed email,
    String language,
    boolean designated,
    String linkSha256,
    String envelopeSha256,
    String sha256) {}
