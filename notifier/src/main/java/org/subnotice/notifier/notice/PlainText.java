package org.subnotice.notifier.notice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Renders a document as text/plain, wrapped so that quoting it once keeps it readable. */
final class PlainText {

  private static final int WIDTH = 76;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A reference such as § 9 Nr. 1 is read, and looked for, as one. */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<!§|\\b(?:Nr\\.|Art\\.|Abs\\.|Satz|Ziffer)) (?!(?:Nr\\.|Abs\\.|Satz) \\d)");

  private PlainText() {}

  static String of(Document document) {
    String body =
        document.blocks().stream().map(PlainText::block).collect(Collectors.joining("\n\n"));
    return underlined(document.title(), '=') + "\n\n" + body + "\n";
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> underlined(text, '-');
      case Block.Paragraph(String text) -> wrapped(text, "", "");
      case Block.Emphasis(String label, String text) ->
          wrapped(label, "", "") + "\n" + wrapped(text, "", "");
      case Block.Lines(List<String> lines) ->
          lines(lines.stream().map(line -> wrapped(line, "", "")).toList());
      case Block.Facts(List<Block.Fact> facts) ->
          lines(facts.stream().map(PlainText::fact).toList());
      case Block.Items(List<String> items) ->
          lines(items.stream().map(item -> wrapped(item, "- ", "  ")).toList());
      case Block.Link link -> wrapped(link.label(), "", "") + "\n" + link.target();
      case Block.Quote(String text) ->
          lines(text.lines().map(line -> wrapped(line, "> ", "> ")).toList());
    };
  }

  private static String fact(Block.Fact fact) {
    return wrapped(fact.name() + ": " + fact.value(), "", "    ");
  }

  private static String underlined(String text, char line) {
    String wrapped = wrapped(text, "", "");
    int longest = wrapped.lines().mapToInt(String::length).max().orElse(0);
    return wrapped + "\n" + String.valueOf(line).repeat(longest);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  /** A word longer than a line, such as an address, stays whole so that it can be followed. */
  private static String wrapped(String text, String first, String next) {
    StringBuilder all = new StringBuilder(first);
    int column = first.length();
    int indent = column;
    for (String word : words(text)) {
      if (column > indent && column + 1 + word.length() > WIDTH) {
        all.append('\n').append(next);
        column = indent = next.length();
      }
      if (column > indent) {
        all.append(' ');
        column++;
      }
      all.append(word);
      column += word.length();
    }
    return all.toString().stripTrailing();
  }

  private static String[] words(String text) {
    return BREAK.split(BLANKS.matcher(Visible.only(text).strip()).replaceAll(" "));
  }
}
