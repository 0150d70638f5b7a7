package org.subnotice.notifier.dispatch;

import java.util.Map;

/** A mail that only wants its slots filled. */
public interface CompiledMail {

  /** Text from which {@link Courier#read} makes the same again, whatever became of the wording. */
  String stored();

  /**
   * The same words always give the same bytes.
   *
   * @param slots the words of each slot by its name, and those of {@link Courier#headers}
   */
  Composed fill(Map<String, String> slots);
}
