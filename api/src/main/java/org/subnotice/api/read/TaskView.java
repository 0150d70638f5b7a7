package org.subnotice.api.read;

import java.time.Instant;

/**
 * Something that waits for a person. It follows from the state of a window and vanishes with it.
 *
 * @param dueAt from when on it should be done
 * @param agreement id, with its {@code reference} beside it
 * @param alternates how many contacts of the agreement are not designated and could be
 */
public record TaskView(
    TaskKind kind,
    Instant dueAt,
    String window,
    String change,
    String agreement,
    String reference,
    int alternates) {

  /** Page of the console on which it is done. */
  public String getPage() {
    return switch (kind) {
      case REPLY_UNREAD -> "/console/inbox?unread=true";
      case UNDELIVERED -> "/console/agreements/" + agreement;
      case LETTER_TO_SEND -> "/console/changes/" + change;
      case AUTHORITY_UNVERIFIED,
          OBJECTION_UNRESOLVED,
          LATE_OBJECTION,
          RECEIPT_CONTESTABLE,
          RECEIPT_MISSING ->
          "/console/windows/" + window;
    };
  }
}
