package org.subnotice.api.demo;

import java.util.List;
import java.util.Optional;

/** What the demonstration's mail server has taken. */
public interface Mailbox {

  /**
   * Newest first.
   *
   * @param to only mails to addresses that contain this
   */
  List<DemoMail> list(int limit, Optional<String> to);

  Optional<DemoMail> find(String id);

  /** The bytes exactly as they came over the wire. */
  Optional<byte[]> raw(String id);
}
