package org.subnotice.notifier.dispatch;

import java.time.Instant;

/**
 * A message is about to be handed over.
 *
 * @param number which attempt of this message it is, from 1
 * @param recipient the person reference, never the address
 */
public record Begun(
    String processor, String window, String messageId, int number, String recipient, Instant at) {}
