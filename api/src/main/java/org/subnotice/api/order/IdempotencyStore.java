package org.subnotice.api.order;

/**
 * Remembers what a request with an {@code Idempotency-Key} was answered, for a day.
 *
 * <p>A handle is the SHA-256 of token and key, hex. A claim that is neither answered nor released
 * within a minute belongs to a process that died, and is granted anew.
 */
public interface IdempotencyStore {

  /** Atomic: of several at once exactly one is granted. */
  Claim claim(String handle, String requestSha256);

  void answer(String handle, StoredAnswer answer);

  /** Gives the claim back: there is no answer worth repeating. */
  void release(String handle);

  /** What became of a claim. */
  sealed interface Claim {

    /** Nobody asked before; carry it out, then {@code answer} or {@code release}. */
    record Granted() implements Claim {}

    record Answered(StoredAnswer answer) implements Claim {}

    /** The same request is being carried out right now. */
    record Running() implements Claim {}

    /** The key was used for another request. */
    record Different() implements Claim {}
  }
}
