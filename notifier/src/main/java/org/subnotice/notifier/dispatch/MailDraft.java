package org.subnotice.notifier.dispatch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.Piece;

/**
 * A mail to many recipients, with slots where they differ. A name or a header that spans lines is
 * refused with {@code INVALID}.
 *
 * @param key of the template: the same key and content always give the same bytes
 * @param files that differ by their slots
 * @param attachments that all recipients get alike
 */
public record MailDraft(
    String key,
    String fromName,
    EmailAddress fromAddress,
    NoticeLanguage language,
    List<Piece> text,
    List<Piece> html,
    Map<String, String> headers,
    List<OpenFile> files,
    List<Attachment> attachments) {

  public MailDraft {
    HeaderText.check(fromName, "The sender's name");
    HeaderText.check(headers);
    text = List.copyOf(text);
    html = List.copyOf(html);
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    files = List.copyOf(files);
    attachments = List.copyOf(attachments);
  }

  /** A file of text with slots; {@code mediaType} may have parameters. */
  public record OpenFile(String fileName, String mediaType, List<Piece> content) {

    public OpenFile {
      HeaderText.check(fileName, "The name of an attachment");
      HeaderText.check(mediaType, "The media type of an attachment");
      content = List.copyOf(content);
    }
  }
}
