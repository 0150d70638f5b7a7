package org.subnotice.notifier.notice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets notices as letters, one after the other in one print job: address field of DIN 5008 form B,
 * so that it shows in the window of an envelope, and a place for the signature by hand (§ 126 BGB).
 */
public final class LetterPages {

  private static final String STYLE =
      "@page{size:A4;margin:20mm 20mm 20mm 25mm;"
          + "@bottom-right{content:counter(page);font:8pt Georgia,serif}}"
          + "body{font:10.5pt/1.35 Georgia,serif;margin:0}"
          + "section{page-break-before:always}section:first-child{page-break-before:auto}"
          + ".head{position:relative;height:78mm}"
          + ".field{position:absolute;top:25mm;left:0;width:85mm;height:45mm}"
          + ".back{font-size:7pt;border-bottom:0.3pt solid #000;height:5mm}"
          + ".lines{padding-top:12mm}"
          + ".date{position:absolute;top:65mm;right:0}"
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

  /** The notice in the same words as the mail. */
  public static Letter letter(NoticeFacts facts, NoticeSlots slots) {
    var words = Words.in(slots.language());
    var sender = facts.processor();
    var head =
        new LetterHead(
            List.of(slots.controllerName(), slots.recipientName()),
            sender.name() + " · " + sender.address(),
            words.day(slots.preparedAt().atZone(slots.zone()).toLocalDate()),
            facts.safeguards().dueDiligence());
    return new Letter(head, new Notice(facts, slots).document());
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
    <div class="field"><div class="back">%s</div><div class="lines">%s</div></div>
    <div class="date">%s</div>
    </div>
    <h1>%s</h1>
    %s
    <div class="sign"><div class="line">%s</div></div>
    %s
    </section>
    """
        .formatted(
            Html.escaped(head.sender()),
            head.address().stream().map(Html::escaped).collect(Collectors.joining("<br/>")),
            Html.escaped(head.day()),
            Html.escaped(letter.document.title()),
            Html.blocks(letter.document),
            Html.escaped(words.say("letter.signature")),
            enclosures(head, words));
  }

  private static String enclosures(LetterHead head, Words words) {
    if (head.enclosures().isEmpty()) {
      return "";
    }
    return "<h2>"
        + Html.escaped(words.say("letter.enclosures"))
        + "</h2><ul>"
        + head.enclosures().stream()
            .map(each -> "<li>" + Html.escaped(each) + "</li>")
            .collect(Collectors.joining())
        + "</ul>";
  }
}
