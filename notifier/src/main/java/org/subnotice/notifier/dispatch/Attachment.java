package org.subnotice.notifier.dispatch;

import java.util.regex.Pattern;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * A file that travels with a mail.
 *
 * @param mediaType such as {@code application/pdf}, without parameters
 */
public record Attachment(String fileName, String mediaType, byte[] content) {

  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+");

  public Attachment {
    HeaderText.check(fileName, "The name of an attachment");
    if (!MEDIA_TYPE.matcher(mediaType).matches() || mediaType.startsWith("multipart/")) {
      throw new Refusal(
          RefusalCode.INVALID, "The media type of an attachment looks like application/pdf.");
    }
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
