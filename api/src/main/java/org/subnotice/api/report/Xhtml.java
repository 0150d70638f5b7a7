package org.subnotice.api.report;

import java.util.Collection;
import java.util.stream.Collectors;

/** Well-formed XHTML, piece by piece; texts of others never become markup. */
final class Xhtml {

  private final StringBuilder written = new StringBuilder();

  /** {@code inner} is markup already. */
  static String tag(String name, String inner) {
    return "<" + name + ">" + inner + "</" + name.split(" ", 2)[0] + ">";
  }

  static String text(String name, String text) {
    return tag(name, escaped(text));
  }

  static String items(Collection<String> texts) {
    return texts.isEmpty()
        ? ""
        : tag("ul", texts.stream().map(each -> text("li", each)).collect(Collectors.joining()));
  }

  /** Without what XML cannot carry. */
  static String escaped(String text) {
    return text.codePoints()
        .filter(each -> !Character.isISOControl(each) || Character.isWhitespace(each))
        .filter(each -> each < 0xFFFE || each > 0xFFFF)
        .mapToObj(Xhtml::escaped)
        .collect(Collectors.joining());
  }

  private static String escaped(int codePoint) {
    return switch (codePoint) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> Character.toString(codePoint);
    };
  }

  Xhtml add(String markup) {
    written.append(markup).append('\n');
    return this;
  }

  Xhtml heading(String text) {
    return add(text("h2", text));
  }

  Xhtml paragraph(String text) {
    return add(text("p", text));
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
