package org.subnotice.infra.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The readable parts of a message: the first plain text and the first HTML, wherever they stand.
 */
record MailParts(String text, String html) {

  private static final Pattern TARGET = Pattern.compile("href=\"(https?://[^\"]+)\"");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
  private static final MailParts NONE = new MailParts("", "");

  static MailParts of(Part part) throws MessagingException, IOException {
    if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      return NONE;
    }
    return switch (part.getContent()) {
      case Multipart parts -> together(parts);
      case String html when part.isMimeType("text/html") -> new MailParts("", html);
      case String text when part.isMimeType("text/*") -> new MailParts(text, "");
      default -> NONE;
    };
  }

  List<String> links() {
    Stream<String> plain = ADDRESS.matcher(text).results().map(found -> found.group());
    Stream<String> targets = TARGET.matcher(html).results().map(found -> unescaped(found.group(1)));
    return Stream.concat(plain, targets).distinct().toList();
  }

  private static MailParts together(Multipart parts) throws MessagingException, IOException {
    MailParts all = NONE;
    for (int i = 0; i < parts.getCount(); i++) {
      MailParts part = of(parts.getBodyPart(i));
      all =
          new MailParts(
              all.text.isEmpty() ? part.text : all.text, all.html.isEmpty() ? part.html : all.html);
    }
    return all;
  }

  private static String unescaped(String target) {
    return target.replaceAll("&#39;", Matcher.quoteReplacement("'")).replace("&amp;", "&");
  }
}
