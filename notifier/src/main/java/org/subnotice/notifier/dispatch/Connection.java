package org.subnotice.notifier.dispatch;

/** A way to the server that stays open over many messages and is renewed after a failure. */
public interface Connection extends AutoCloseable {

  /** Hands over one message; a failure of any kind is an answer, never an exception. */
  Acceptance hand(Envelope envelope, Composed message);

  @Override
  void close();
}
