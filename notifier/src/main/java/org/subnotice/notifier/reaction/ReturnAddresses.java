package org.subnotice.notifier.reaction;

import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.notifier.dispatch.EnvelopeIds;
import org.subnotice.notifier.dispatch.LinkTokens;

/**
 * Where what comes back goes: an address of its own for each message, so that it is matched
 * whatever its subject says.
 */
public final class ReturnAddresses {

  private final EnvelopeIds ids;
  private final Optional<String> domain;

  /** {@code domain} is the one whose mail this service receives; absent: the processor's own. */
  public ReturnAddresses(EnvelopeIds ids, Optional<String> domain) {
    this.ids = ids;
    this.domain = domain;
  }

  EmailAddress envelopeSender(String messageId, EmailAddress processor) {
    return ids.sender(messageId, domain.orElseGet(processor::domain));
  }

  /**
   * A person's answer to a notice, a confirmation or a reminder comes to us where we receive mail;
   * an answer to anything else goes to the processor.
   */
  EmailAddress replyTo(String messageId, EmailAddress processor) {
    return domain
        .filter(ours -> isAboutAWindow(messageId))
        .map(ours -> ids.sender(messageId, ours))
        .orElse(processor);
  }

  private static boolean isAboutAWindow(String messageId) {
    return Stream.of(MessageIds.NOTICE, MessageIds.CONFIRMATION, MessageIds.REMINDER)
        .anyMatch(messageId::startsWith);
  }

  /** The form in which an id is kept and looked up. */
  String sha256(String messageId) {
    return LinkTokens.sha256(ids.of(messageId));
  }
}
