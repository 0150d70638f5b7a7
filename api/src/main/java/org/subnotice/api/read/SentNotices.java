package org.subnotice.api.read;

import java.util.Optional;

/** Notices as they were sent. */
public interface SentNotices {

  /**
   * The exact bytes of a message (RFC 5322); empty where there is no such message, or its recipient
   * has been erased.
   *
   * @param messageId without the angle brackets
   */
  Optional<byte[]> bytes(String processor, String window, String messageId);
}
