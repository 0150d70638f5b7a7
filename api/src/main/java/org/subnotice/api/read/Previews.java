package org.subnotice.api.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What recipients of a change would read if it were announced now, or read if it has been. */
public interface Previews {

  /** Empty where the change is not this processor's. Changes nothing. */
  Optional<Preview> of(String processor, String change);

  /** One variant to the byte; empty where there is none of that id. */
  Optional<Content> content(String processor, String change, String variant);

  /** {@code others} is how many more there are than are shown. */
  record Preview(String change, List<Variant> variants, int others) {}

  /**
   * The same words for all recipients under the same terms in one language, in one form.
   *
   * @param language BCP 47
   * @param subject of the mail, with the last day of one of the agreements
   * @param agreements how many agreements it is for
   * @param contacts how many persons get it
   * @param content with the names of one recipient, whose link leads nowhere; null for a PDF
   */
  record Variant(
      String id,
      String terms,
      String termsVersion,
      String language,
      Shape form,
      String mediaType,
      String subject,
      int agreements,
      int contacts,
      @Nullable String content) {}

  record Content(String mediaType, String fileName, byte[] bytes) {}

  /** In which form somebody reads a notice. */
  enum Shape {
    MAIL_TEXT,
    MAIL_HTML,
    /** The last day for a calendar, attached to the mail. */
    CALENDAR,
    /** For contracts in written form (§ 126 BGB). */
    LETTER_PDF
  }
}
