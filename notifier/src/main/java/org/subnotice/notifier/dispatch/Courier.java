package org.subnotice.notifier.dispatch;

/** Carries mail to a server. */
public interface Courier {

  /** The same mail always gives the same bytes. */
  Composed compose(OutgoingMail mail);

  /** A way to the server for many messages, used by one thread; nothing is sent by opening it. */
  Connection open();
}
