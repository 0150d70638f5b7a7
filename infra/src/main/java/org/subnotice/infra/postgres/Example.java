package org.subnotice.infra.postgres;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.Previews.Content;
import org.subnotice.api.read.Previews.Shape;
import org.subnotice.notifier.notice.LetterPages;
import org.subnotice.notifier.notice.Notice;
import org.subnotice.notifier.notice.PdfPress;

/**
 * A notice to one recipient who stands for all that read the same.
 *
 * @param address of the controller, for the letter
 * @param letter whether somebody gets it on paper
 */
record Example(Notice notice, List<String> address, boolean letter, PdfPress press) {

  static String mediaType(Shape shape) {
    return switch (shape) {
      case MAIL_TEXT -> "text/plain;charset=UTF-8";
      case MAIL_HTML -> "text/html;charset=UTF-8";
      case CALENDAR -> "text/calendar;charset=UTF-8";
      case LETTER_PDF -> "application/pdf";
    };
  }

  boolean has(Shape shape) {
    return shape == Shape.LETTER_PDF ? letter : text(shape).isPresent();
  }

  String subject() {
    return notice.subject();
  }

  Optional<String> text(Shape shape) {
    return switch (shape) {
      case MAIL_TEXT -> Optional.of(notice.document().asText());
      case MAIL_HTML -> Optional.of(notice.document().asHtml());
      case CALENDAR -> notice.calendar();
      case LETTER_PDF -> Optional.empty();
    };
  }

  Optional<Content> content(Shape shape) {
    Optional<byte[]> bytes =
        shape == Shape.LETTER_PDF
            ? Optional.of(shape).filter(this::has).map(any -> printed())
            : text(shape).map(text -> text.getBytes(StandardCharsets.UTF_8));
    return bytes.map(content -> new Content(mediaType(shape), fileName(shape), content));
  }

  private byte[] printed() {
    var page = LetterPages.letter(notice.facts(), notice.slots(), address);
    return press.print(LetterPages.of(List.of(page)));
  }

  private static String fileName(Shape shape) {
    return switch (shape) {
      case MAIL_TEXT -> "mail.txt";
      case MAIL_HTML -> "mail.html";
      case CALENDAR -> "last-day.ics";
      case LETTER_PDF -> "letter.pdf";
    };
  }
}
