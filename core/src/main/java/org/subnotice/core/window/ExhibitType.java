package org.subnotice.core.window;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of files that can be filed. None of them is a program, and a page is none of them. */
public enum ExhibitType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  TIFF("image/tiff", "tif", "tiff"),
  MESSAGE("message/rfc822", "eml"),
  TEXT("text/plain", "txt");

  private static final int LONGEST_LINE = 998;
  private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,76}:[^\\x00]*");

  private final String mediaType;
  private final String[] endings;

  ExhibitType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The end of a file's name, without the dot. */
  public String ending() {
    return endings[0];
  }

  /** By the media type that a sender declares, without its parameters. */
  public static Optional<ExhibitType> declared(String mediaType) {
    String bare = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(each -> each.mediaType.equals(bare)).findFirst();
  }

  /** By the end of a file's name. */
  public static Optional<ExhibitType> named(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(each -> Arrays.asList(each.endings).contains(ending))
        .findFirst();
  }

  /**
   * Whether the content begins as a file of this type does. A text has no sign of its own: it is
   * whatever bears the sign of no other type and holds no control characters but those of lines and
   * pages.
   */
  public boolean matches(byte[] content) {
    return switch (this) {
      case PDF -> begins(content, '%', 'P', 'D', 'F', '-');
      case PNG -> begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
      case JPEG -> begins(content, 0xFF, 0xD8, 0xFF);
      case TIFF -> begins(content, 'I', 'I', 42, 0) || begins(content, 'M', 'M', 0, 42);
      case MESSAGE -> beginsWithHeader(content);
      case TEXT -> isText(content);
    };
  }

  private static boolean begins(byte[] content, int... signs) {
    if (content.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if (content[i] != (byte) signs[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first line is a field (RFC 5322, 2.2). */
  private static boolean beginsWithHeader(byte[] content) {
    int most = Math.min(content.length, LONGEST_LINE);
    String start = new String(content, 0, most, StandardCharsets.ISO_8859_1);
    return start.lines().findFirst().filter(HEADER.asMatchPredicate()).isPresent();
  }

  private static boolean isText(byte[] content) {
    for (byte each : content) {
      boolean control = (each >= 0 && each < ' ') || each == 0x7F;
      if (control && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
        return false;
      }
    }
    return content.length > 0
        && Stream.of(PDF, PNG, JPEG, TIFF).noneMatch(each -> each.matches(content));
  }
}
