package org.subnotice.notifier.notice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.subnotice.core.wording.OwnWords;
import org.subnotice.core.wording.Placeholder;
import org.subnotice.core.wording.Wording;

/** What the processor says of its own, before and after the fixed parts. */
record OwnPart(NoticeFacts facts, SlotWords slots, NoticeLanguage language) {

  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

  static OwnWords words(Wording wording, NoticeLanguage language) {
    return switch (language) {
      case GERMAN -> wording.german();
      case ENGLISH -> wording.english();
    };
  }

  List<Block> opening() {
    return paragraph(own().opening()).toList();
  }

  /** On paper the signature and the letterhead have places of their own. */
  List<Block> closing(Medium medium) {
    var paragraph = paragraph(own().closing());
    return switch (medium) {
      case LETTER -> paragraph.toList();
      case MAIL ->
          Stream.of(
                  paragraph, lines(own().signature()), lines(facts.wording().letterhead().lines()))
              .flatMap(part -> part)
              .toList();
    };
  }

  private OwnWords own() {
    return words(facts.wording(), language);
  }

  private Stream<Block> paragraph(String text) {
    return text.isEmpty() ? Stream.of() : Stream.of(new Block.Paragraph(filled(text)));
  }

  private static Stream<Block> lines(List<String> lines) {
    return lines.isEmpty() ? Stream.of() : Stream.of(new Block.Lines(lines));
  }

  /** Once, so that no value acts as a placeholder. */
  private String filled(String text) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Placeholder.of(place.group()).map(this::value).orElse(place.group())));
  }

  private String value(Placeholder placeholder) {
    return switch (placeholder) {
      case CONTROLLER -> slots.in(Slot.CONTROLLER);
      case AGREEMENT -> slots.in(Slot.REFERENCE);
      case SUBPROCESSOR -> Words.in(language).known(facts.subprocessor().legalName());
    };
  }
}
