package org.subnotice.infra.embedded;

import java.util.List;

/** Whoever takes in what was delivered to us. */
@FunctionalInterface
public interface IncomingMail {

  /**
   * Returns once the message is safe.
   *
   * @param sender of the envelope; empty for a report of a mail system
   */
  void take(String sender, List<String> recipients, byte[] message);
}
