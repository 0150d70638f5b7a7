package org.subnotice.notifier.notice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets notices as letters, one after the other in one print job: address field of DIN 5008 form B,
 * so that it shows in the window of an envelope, and a place for the signature by hand (§ 126 BGB).
 */
public final class LetterPages {

  /** Measures of DIN 5008 form B, below the upper and beside the left margin. */
  private static final String STYLE =
      "@page{size:A4;margin:20mm 20mm 20mm 25mm;"
          + "@bottom-right{content:counter(page);font:8pt Georgia,serif}}"
          + "body{font:10.5pt/1.35 Georgia,serif;margin:0}"
          + "section{page-break-before:always}section:first-child{page-break-before:auto}"
          + ".head{position:relative;height:78mm}"
          + ".paper{position:absolute;top:0;right:0;width:75mm;font-size:8pt;line-height:1.25}"
          + ".back{position:absolute;top:37mm;left:0;width:80mm;font-size:6.5pt;line-height:1.1}"
          + ".lines{position:absolute;top:42.7mm;left:0;width:80mm;line-height:4.5mm}"
          + ".date{position:absolute;top:72mm;right:0;line-height:1}"
          + "h1{font-size:12pt}h2{font-size:11pt;page-break-after:avoid}"
          + "table{width:100%;border-collapse:collapse}"
          + "th,td{text-align:left;vertical-align:top;padding:1mm 3mm 1mm 0;"
          + "border-bottom:0.3pt solid #767676}th{width:34%}tr{page-break-inside:avoid}"
          + "a{color:#000}.sign{page-break-inside:avoid;margin-top:12mm}"
          + ".line{margin-top:16mm;width:80mm;border-top:0.3pt solid #000;font-size:8pt}";

  private LetterPages() {}

  /** One letter. */
  public static final class Letter {

    private final LetterHead head;
    private final Document document;

    private Letter(LetterHead head, Document document) {
      this.head = head;
      this.document = document;
    }
  }

  /**
   * The notice in the words of a letter.
   *
   * @param address of the controller, below its name and the contact's
   */
  public static Letter letter(NoticeFacts facts, NoticeSlots slots, List<String> address) {
    return new Letter(LetterHead.of(facts, slots, address), new Notice(facts, slots).letter());
  }

  /** All of them as XHTML; the title names the change. */
  public static String of(List<Letter> letters) {
    String title = letters.stream().findFirst().map(first -> first.document.title()).orElse("");
    return """
    <!DOCTYPE html>
    <html>
    <head>
    <title>%s</title>
    <style>%s</style>
    </head>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(
            Html.escaped(title),
            STYLE,
            letters.stream().map(LetterPages::section).collect(Collectors.joining("\n")));
  }

  private static String section(Letter letter) {
    var head = letter.head;
    Words words = Words.in(letter.document.language());
    return """
    <section>
    <div class="head">
    <div class="paper">%s</div>
    <div class="back">%s</div>
    <div class="lines">%s</div>
    <div class="date">%s</div>
    </div>
    <h1>%s</h1>
    %s
    %s
    %s
    </section>
    """
        .formatted(
            lines(head.paper()),
            Html.escaped(head.returnLine()),
            lines(head.address()),
            Html.escaped(head.day()),
            Html.escaped(letter.document.title()),
            Html.blocks(letter.document),
            signature(head, words),
            enclosures(head, words));
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(Html::escaped).collect(Collectors.joining("<br/>"));
  }

  private static String signature(LetterHead head, Words words) {
    String label = Html.escaped(words.say("letter.signature"));
    String under = head.signature().isEmpty() ? "" : "<div>" + lines(head.signature()) + "</div>";
    return "<div class=\"sign\"><div class=\"line\">" + label + "</div>" + under + "</div>";
  }

  private static String enclosures(LetterHead head, Words words) {
    return head.enclosures().isEmpty()
        ? ""
        : "<h2>"
            + Html.escaped(words.say("letter.enclosures"))
            + "</h2><ul>"
            + head.enclosures().stream()
                .map(each -> "<li>" + Html.escaped(each) + "</li>")
                .collect(Collectors.joining())
            + "</ul>";
  }
}
