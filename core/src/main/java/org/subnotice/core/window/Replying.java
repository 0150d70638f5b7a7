package org.subnotice.core.window;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.window.WindowCommand.ClassifyReply;
import org.subnotice.core.window.WindowCommand.RecordReply;
import org.subnotice.core.window.WindowEvent.ReplyClassified;
import org.subnotice.core.window.WindowEvent.ReplyReceived;

/** What a controller wrote counts from its arrival, however late somebody reads it. */
final class Replying {

  private Replying() {}

  static List<WindowEvent> record(Window window, RecordReply c) {
    return window.knows(c.reply())
        ? List.of()
        : List.of(
            new ReplyReceived(
                c.window().value(), c.reply(), c.receivedAt(), c.contact(), c.sha256()));
  }

  /** Empty where the same was said before. */
  static Optional<ReplyClassified> classify(Window window, ClassifyReply c) {
    var standing = window.replies().get(c.reply());
    if (standing == null) {
      throw new Refusal(RefusalCode.NOT_FOUND, "There is no such reply.");
    }
    standing.meaning().filter(before -> before != c.meaning()).ifPresent(Replying::refuse);
    return standing.meaning().isPresent()
        ? Optional.empty()
        : Optional.of(new ReplyClassified(c.window().value(), c.reply(), c.meaning()));
  }

  private static void refuse(ReplyMeaning before) {
    throw new Refusal(
        RefusalCode.WRONG_STATE,
        "This reply was classified as "
            + before
            + ". What it means besides can be recorded by hand.",
        "#/as");
  }
}
