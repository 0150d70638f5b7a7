package org.subnotice.infra.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.subnotice.notifier.dispatch.Envelope;

/**
 * Speaks SMTP command by command. The library's own sending does not tell a message that was
 * refused from one whose answer got lost, and that difference decides whether it may be sent again.
 */
final class SmtpDialogue extends SMTPTransport {

  SmtpDialogue(Session session) {
    super(session, new URLName("smtp", null, -1, null, null, null));
  }

  synchronized Reply mailFrom(Envelope envelope, boolean requireTls)
      throws MessagingException, IOException {
    String report = supportsExtension("DSN") ? " RET=HDRS ENVID=" + xtext(envelope.id()) : "";
    String encrypted = requireTls ? " REQUIRETLS" : "";
    return ask("MAIL FROM:<" + envelope.sender() + ">" + report + encrypted);
  }

  /** Whether the server can see to encryption on the whole way (RFC 8689, 2). */
  synchronized boolean offersRequireTls() {
    return supportsExtension("REQUIRETLS");
  }

  synchronized Reply recipient(Envelope envelope) throws MessagingException, IOException {
    String recipient = envelope.recipient().value();
    String report = " NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;" + xtext(recipient);
    return ask("RCPT TO:<" + recipient + ">" + (supportsExtension("DSN") ? report : ""));
  }

  /** Where the message is to be written; a refusal arrives as {@code SMTPSendFailedException}. */
  synchronized OutputStream startOfMessage() throws MessagingException {
    return data();
  }

  /** Ends a message that ended with a line break; empty when no answer came. */
  synchronized Optional<Reply> endOfMessage() {
    try {
      sendCommand(".");
      return Optional.of(reply(readServerResponse()));
    } catch (MessagingException | IOException noAnswer) {
      return Optional.empty();
    }
  }

  synchronized Reply reset() throws MessagingException, IOException {
    return ask("RSET");
  }

  private Reply ask(String command) throws MessagingException, IOException {
    return reply(simpleCommand(command));
  }

  /** The last answer of the server; throws when it was none. */
  synchronized Reply reply(int code) throws IOException {
    if (code < 0) {
      throw new IOException("The server closed the connection.");
    }
    return new Reply(code, getLastServerResponse().strip());
  }
}
