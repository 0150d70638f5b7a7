package org.subnotice.notifier.inbound;

/** Takes messages apart. */
@FunctionalInterface
public interface MailReading {

  /** Never fails: what cannot be taken apart is one part of plain text. */
  ReceivedMail read(byte[] message);
}
