package org.subnotice.infra.inbound;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.subnotice.api.read.Slice;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Where the page before ended. */
record MailCursor(Instant at, String id) {

  static MailCursor of(Slice slice) {
    return slice.cursor().map(MailCursor::read).orElse(new MailCursor(Instant.EPOCH, ""));
  }

  String text() {
    return at + "/" + id;
  }

  private static MailCursor read(String cursor) {
    int slash = cursor.indexOf('/');
    try {
      return new MailCursor(Instant.parse(cursor.substring(0, slash)), cursor.substring(slash + 1));
    } catch (DateTimeParseException | StringIndexOutOfBoundsException foreign) {
      throw new Refusal(
          RefusalCode.INVALID, "This cursor is none of ours. Start again without one.");
    }
  }
}
