package org.subnotice.api.console;

/** Somebody was turned away at the door; nothing has happened. */
final class Turned extends RuntimeException {

  private final Reason reason;

  Turned(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  enum Reason {
    SIGNED_OUT,
    ROLE_TOO_SMALL,
    FOREIGN_FORM
  }
}
