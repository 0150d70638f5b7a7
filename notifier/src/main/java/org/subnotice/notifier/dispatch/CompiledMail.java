package org.subnotice.notifier.dispatch;

import java.time.Instant;
import java.util.Map;

/** A mail that only wants its slots filled. */
public interface CompiledMail {

  /** Text from which {@link Courier#read} makes the same again, whatever became of the wording. */
  String stored();

  /**
   * The same words, and with them the signatures over what they say where such a mail is signed.
   * They are kept like all others: made again with another key they would be others.
   *
   * @param at the instant that the signatures name
   */
  Map<String, String> sign(Map<String, String> slots, Instant at);

  /**
   * The same words always give the same bytes.
   *
   * @param slots the words of each slot by its name, those of {@link Courier#headers} and those of
   *     {@link #sign}
   */
  Composed fill(Map<String, String> slots);
}
