package org.subnotice.core.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.subnotice.core.personal.Sealed;

/** A {@link Wording} as it stands in the log; lines are one text each, apart by line breaks. */
public record SealedWording(Sealed letterhead, Sealed returnLine, Words german, Words english) {

  public record Words(Sealed opening, Sealed closing, Sealed signature) {

    OwnWords opened(Function<Sealed, Optional<String>> open) {
      return new OwnWords(
          open.apply(opening).orElse(""),
          open.apply(closing).orElse(""),
          lines(open.apply(signature)));
    }
  }

  /** What was destroyed is nothing of the processor's own any more. */
  public Wording openedBy(Function<Sealed, Optional<String>> open) {
    return new Wording(
        new Letterhead(lines(open.apply(letterhead)), open.apply(returnLine).orElse("")),
        german.opened(open),
        english.opened(open));
  }

  private static List<String> lines(Optional<String> text) {
    return text.stream().flatMap(String::lines).toList();
  }
}
