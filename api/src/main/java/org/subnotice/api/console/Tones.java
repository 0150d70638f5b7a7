package org.subnotice.api.console;

import org.subnotice.api.read.WindowView;
import org.subnotice.core.change.ChangeState;
import org.subnotice.core.window.WindowState;

/** The colour that repeats what a word says. */
final class Tones {

  static final String GOOD = "good";
  static final String WAIT = "wait";
  static final String STOP = "stop";
  static final String PLAIN = "plain";

  private Tones() {}

  static String of(WindowView window) {
    return of(window.state());
  }

  static String of(WindowState state) {
    return switch (state) {
      case CLEARED, APPROVED, APPROVED_EARLY, LAPSED -> GOOD;
      case OPEN, INFORMED, AWAITING_APPROVAL -> WAIT;
      case OBJECTED, REFUSED, STOPPING, STOPPED, UNDELIVERED, VOIDED -> STOP;
      case PLANNED, NOTICE_PREPARED, NOTICE_SENT, SUPERSEDED -> PLAIN;
    };
  }

  static String of(ChangeState state) {
    return switch (state) {
      case DECIDED, IN_USE -> GOOD;
      case DRAFT, READY, ANNOUNCED -> WAIT;
      case ABANDONED -> STOP;
      case RETIRED, WITHDRAWN, SUPERSEDED -> PLAIN;
    };
  }
}
