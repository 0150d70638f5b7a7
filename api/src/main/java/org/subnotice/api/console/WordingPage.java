package org.subnotice.api.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.wording.Letterhead;
import org.subnotice.core.wording.OwnWords;
import org.subnotice.core.wording.Placeholder;
import org.subnotice.core.wording.Wording;

/**
 * A processor's own words.
 *
 * @param frames how they stand around the fixed parts, one a language
 * @param tried whether the frames show what was typed and is not in force
 */
record WordingPage(Form form, List<Frame> frames, boolean tried) {

  /** {@code greeting} stands for one recipient. */
  record Frame(
      String language,
      String greeting,
      String opening,
      String closing,
      List<String> signature,
      List<String> letterhead,
      @Nullable String returnLine) {}

  static WordingPage of(Form form, Wording shown, boolean tried) {
    return new WordingPage(
        form,
        List.of(
            frame("de", "Guten Tag Erika Beispiel,", shown.german(), shown.letterhead()),
            frame("en", "Dear Erika Beispiel,", shown.english(), shown.letterhead())),
        tried);
  }

  private static Frame frame(String language, String greeting, OwnWords words, Letterhead head) {
    return new Frame(
        language,
        greeting,
        filled(words.opening()),
        filled(words.closing()),
        words.signature(),
        head.lines(),
        head.returnLine().isEmpty() ? null : head.returnLine());
  }

  /** With names that everybody sees to be invented. */
  private static String filled(String text) {
    return text.replace(Placeholder.CONTROLLER.written(), "Musterkunde GmbH")
        .replace(Placeholder.AGREEMENT.written(), "AVV-0815")
        .replace(Placeholder.SUBPROCESSOR.written(), "Beispiel Hosting GmbH");
  }
}
