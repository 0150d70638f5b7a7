package org.subnotice.notifier.dispatch;

import java.util.Map;

/** Carries mail to a server. */
public interface Courier {

  /** The same mail always gives the same bytes. */
  Composed compose(OutgoingMail mail);

  /** Renders what all recipients of a mail have in common, once. */
  CompiledMail compile(MailDraft draft);

  /** A mail that was compiled before, from its {@link CompiledMail#stored} text. */
  CompiledMail read(String stored);

  /** What the header of a compiled mail needs of one recipient, by the name of the slot. */
  Map<String, String> headers(Addressing addressing);

  /** A way to the server for many messages, used by one thread; nothing is sent by opening it. */
  Connection open();
}
