package org.subnotice.api.read;

import java.util.List;
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

  /** All that came back to the notices of one window, in the order of arrival. */
  List<InboxMailView> about(String processor, String window);

  /** The message byte for byte, below what the receiving server noted; nothing once erased. */
  Optional<byte[]> raw(String processor, String mail);
}
