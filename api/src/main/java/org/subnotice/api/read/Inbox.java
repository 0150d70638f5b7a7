package org.subnotice.api.read;

import java.util.Optional;

/**
 * What came back to notices of one processor: answers of persons, reports and answers of machines.
 */
public interface Inbox {

  /**
   * In the order of arrival.
   *
   * @param kind such as {@code REPLY}; absent: all kinds
   * @param unread only answers of which nobody has said what they mean
   */
  Page<InboxMailView> list(String processor, Optional<MailKind> kind, boolean unread, Slice slice);

  Optional<InboxMailView> find(String processor, String mail);

  /** The message byte for byte, below what the receiving server noted; nothing once erased. */
  Optional<byte[]> raw(String processor, String mail);
}
