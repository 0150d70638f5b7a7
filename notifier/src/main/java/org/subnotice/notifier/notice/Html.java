package org.subnotice.notifier.notice;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Renders a document as one accessible HTML page that loads nothing and runs nothing. */
final class Html {

  private static final String STYLE =
      "body{font:1em/1.5 Georgia,serif;color:#1a1a1a;background:#fff;max-width:42em;"
          + "margin:0 auto;padding:1em}"
          + "h1{font-size:1.4em;line-height:1.25}h2{font-size:1.15em;margin-top:1.6em}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{text-align:left;vertical-align:top;padding:.35em .6em .35em 0;"
          + "border-bottom:1px solid #767676;overflow-wrap:anywhere}th{width:34%}"
          + "a{color:#0b4f9e;overflow-wrap:anywhere}"
          + "blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #767676}"
          + "@media print{body{max-width:none;font-size:11pt}h2{break-after:avoid}"
          + "tr{break-inside:avoid}}";

  private Html() {}

  static String of(Document document) {
    String title = escaped(document.title());
    String body = blocks(document);
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>%s</title>
    <style>%s</style>
    </head>
    <body>
    <main>
    <h1>%s</h1>
    %s
    </main>
    </body>
    </html>
    """
        .formatted(document.language().tag(), title, STYLE, title, body);
  }

  /** The blocks alone, well-formed. */
  static String blocks(Document document) {
    return document.blocks().stream().map(Html::block).collect(Collectors.joining("\n"));
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> element("h2", escaped(text));
      case Block.Paragraph(String text) -> element("p", escaped(text));
      case Block.Emphasis(String label, String text) ->
          element("p", escaped(label) + "<br/>\n" + element("strong", escaped(text)));
      case Block.Lines(List<String> lines) ->
          element("p", lines.stream().map(Html::escaped).collect(Collectors.joining("<br/>\n")));
      case Block.Facts(List<Block.Fact> facts) -> element("table", element("tbody", rows(facts)));
      case Block.Items(List<String> items) ->
          element("ul", items.stream().map(i -> element("li", escaped(i))).collect(together()));
      case Block.Link link -> link(escaped(link.label()), escaped(link.target().toString()));
      case Block.Quote(String text) ->
          element(
              "blockquote",
              text.lines().map(line -> element("p", escaped(line))).collect(together()));
    };
  }

  private static String rows(List<Block.Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                "<tr><th scope=\"row\">%s</th>%s</tr>"
                    .formatted(escaped(fact.name()), element("td", escaped(fact.value()))))
        .collect(together());
  }

  private static String link(String label, String target) {
    return element("p", label + "<br/>\n<a href=\"" + target + "\">" + target + "</a>");
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private static Collector<CharSequence, ?, String> together() {
    return Collectors.joining("\n");
  }

  static String escaped(String text) {
    return Visible.only(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
