package org.subnotice.core.window;

import java.util.List;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.window.WindowCommand.FileExhibit;
import org.subnotice.core.window.WindowEvent.ExhibitFiled;

/**
 * Puts exhibits on record, wherever the window stands. They decide nothing: what an exhibit shows
 * is entered apart from it, as an objection or a receipt.
 */
final class Filing {

  private static final long MEGABYTE = 1024 * 1024;
  private static final int MOST = 100;

  /** Whoever takes the evidence away takes all of them at once. */
  private static final long MOST_TOGETHER = 50 * MEGABYTE;

  private Filing() {}

  static List<WindowEvent> file(Window window, FileExhibit c) {
    if (window.knows(c.exhibit())) {
      return List.of();
    }
    var filed = window.exhibits().with(c.size());
    if (c.size() < 1 || c.size() > FileExhibit.LARGEST) {
      throw refused(RefusalCode.INVALID, "File a file of 1 byte to 10 MB.");
    }
    if (filed.files() > MOST || filed.bytes() > MOST_TOGETHER) {
      throw refused(
          RefusalCode.WRONG_STATE,
          "A window holds up to 100 exhibits of together 50 MB. Make the file smaller, such as by"
              + " scanning it in fewer dots per inch.");
    }
    return List.of(filed(c));
  }

  private static Refusal refused(RefusalCode code, String sentence) {
    return new Refusal(code, sentence, "#/file/content");
  }

  private static ExhibitFiled filed(FileExhibit c) {
    return new ExhibitFiled(
        c.window().value(),
        c.exhibit(),
        c.describes(),
        c.type(),
        c.size(),
        c.sha256(),
        c.filedAt(),
        c.file(),
        c.fingerprint(),
        c.salt(),
        c.description().orElse(null));
  }
}
