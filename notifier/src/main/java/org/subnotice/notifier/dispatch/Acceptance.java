package org.subnotice.notifier.dispatch;

import java.time.Instant;
import java.util.Optional;

/** What became of a message that was handed over. */
public sealed interface Acceptance {

  /** When the answer was known. */
  Instant at();

  Route route();

  /** What the server said, or why it said nothing. */
  String reply();

  /** The server has taken over responsibility (RFC 5321, 4.2.5). Proves sending, never receipt. */
  record Accepted(Instant at, String reply, Route route) implements Acceptance {}

  /** A reply of 5xx: trying again changes nothing. */
  record RefusedForGood(Instant at, int code, String reply, Route route) implements Acceptance {}

  /** A reply of 4xx, or no connection: not delivered, can be tried again. */
  record RefusedForNow(Instant at, Optional<Integer> code, String reply, Route route)
      implements Acceptance {}

  /**
   * The whole message was handed over, but no answer came: it may have been delivered. A second try
   * must carry the same message id.
   */
  record Unknown(Instant at, String reply, Route route) implements Acceptance {}
}
