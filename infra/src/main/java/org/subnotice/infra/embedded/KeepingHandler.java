package org.subnotice.infra.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** Takes one message and answers only when the disk has it. */
final class KeepingHandler implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(KeepingHandler.class);

  private final MailFolder folder;
  private final IncomingMail incoming;
  private final List<String> recipients = new ArrayList<>();
  private String sender = "";

  KeepingHandler(MailFolder folder, IncomingMail incoming) {
    this.folder = folder;
    this.incoming = incoming;
  }

  @Override
  public void from(String from) {
    sender = from;
  }

  @Override
  public void recipient(String recipient) {
    recipients.add(recipient);
  }

  @Override
  public String data(InputStream data) throws RejectException, IOException {
    byte[] message = data.readNBytes(EmbeddedMailServer.LARGEST_MESSAGE + 1);
    if (message.length > EmbeddedMailServer.LARGEST_MESSAGE) {
      throw new RejectException(552, "The message is larger than 25 MB.");
    }
    takeIn(message);
    return "Ok, kept as " + keep(message);
  }

  @Override
  public void done() {
    // Nothing is held beyond one message.
  }

  /** Comes first: who delivers once more after a failure must not be shown twice. */
  private void takeIn(byte[] message) throws RejectException {
    try {
      incoming.take(sender, List.copyOf(recipients), message);
    } catch (RuntimeException failure) {
      LOG.warn("A message could not be taken in: {}", failure.toString(), failure);
      throw new RejectException(451, "The message could not be taken in, try again later.");
    }
  }

  private String keep(byte[] message) throws RejectException {
    try {
      return folder.keep(sender, List.copyOf(recipients), message);
    } catch (IOException full) {
      throw new RejectException(452, "The message could not be stored, try again later.");
    }
  }
}
