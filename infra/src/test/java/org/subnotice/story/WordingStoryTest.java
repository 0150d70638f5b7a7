package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A processor's own words: seen before, frozen with the announcement, proved after. */
@ExtendWith(OneApplication.class)
class WordingStoryTest {

  private static final String FIRST = "Danke, dass Sie uns {agreement} anvertrauen.";
  private static final String SECOND = "Ein ganz anderer Satz.";

  @Test
  void a_changed_wording_leaves_every_earlier_notice_as_it_was_sent(Subnotice running)
      throws Exception {
    var processor = running.processor("worded");
    word(processor, FIRST);
    var agreements =
        IntStream.range(0, 12).mapToObj(number -> agreement(processor, "worded", number)).toList();
    var earlier = processor.announced(running.today().plusDays(60));
    var windows = earlier.openWindows(agreements.size());
    String text = running.mailboxOf("k0@worded.example").notice().text();
    assertThat(text).contains("Danke, dass Sie uns G-0 anvertrauen.", "Erika Eigen", "HRB 4711");

    word(processor, SECOND);
    var later = processor.announced(running.today().plusDays(61));
    later.openWindows(agreements.size());

    assertThat(running.mailboxOf("k0@worded.example").next(1).text())
        .contains(SECOND)
        .doesNotContain("anvertrauen");
    for (var window : windows) {
      assertAsSent(running, processor, window);
    }
  }

  @Test
  void whoever_is_told_later_of_an_announced_change_reads_the_words_of_the_announcement(
      Subnotice running) {
    var processor = running.processor("heldword");
    word(processor, FIRST);
    agreement(processor, "heldword", 0);
    var change = processor.draft(Intention.addition(running.today().plusDays(60)));
    change.approve();
    change.announce();
    change.openWindows(1);
    word(processor, SECOND);
    processor.nameContacts(
        change.windows().getFirst().path("agreement").asString(),
        Contact.german("Nora Neu", "nora@worded.example"));
    running.mailboxOf("k0@heldword.example").notice();

    assertThat(contents(processor, change)).anyMatch(text -> text.contains("anvertrauen"));
    assertThat(contents(processor, change)).noneMatch(text -> text.contains(SECOND));
    var draft = processor.draft(Intention.addition(running.today().plusDays(61)));
    assertThat(contents(processor, draft)).anyMatch(text -> text.contains(SECOND));
  }

  @Test
  void a_draft_shows_every_notice_for_how_many_it_is_and_what_is_missing(Subnotice running)
      throws IOException {
    var processor = running.processor("previewed");
    word(processor, FIRST);
    String letter =
        processor.agreement(
            Agreement.under(
                "blueid-2.0",
                "B-1",
                Contact.german("Bea Brief", "bea@previewed.example"),
                Contact.english("Ben Brief", "ben@previewed.example")));
    IntStream.range(0, 5).forEach(number -> agreement(processor, "previewed", number));
    var change = processor.draft(Intention.addition(running.today().plusDays(60)));

    var variants = variants(processor, change);
    assertThat(variants)
        .extracting(each -> name(each) + " " + each.path("agreements").asInt())
        .containsExactlyInAnyOrder(
            "blueid-2.0 de MAIL_TEXT 1",
            "blueid-2.0 de MAIL_HTML 1",
            "blueid-2.0 de CALENDAR 1",
            "blueid-2.0 de LETTER_PDF 1",
            "blueid-2.0 en MAIL_TEXT 1",
            "blueid-2.0 en MAIL_HTML 1",
            "blueid-2.0 en CALENDAR 1",
            "conbool-1.2 de MAIL_TEXT 3",
            "conbool-1.2 de MAIL_HTML 3",
            "conbool-1.2 de CALENDAR 3",
            "conbool-1.2 en MAIL_TEXT 2",
            "conbool-1.2 en MAIL_HTML 2",
            "conbool-1.2 en CALENDAR 2");
    assertThat(warnings(change, letter))
        .anyMatch(text -> text.startsWith("Postal address missing"));

    processor
        .editor()
        .send(
            "PATCH",
            processor.path() + "/agreements/" + letter + "/address",
            "{\"address\":\"Am Kai 1, 20457 Hamburg\"}",
            "application/json")
        .expecting(200);
    assertThat(warnings(change, letter)).noneMatch(text -> text.startsWith("Postal address"));
    assertLetter(processor, change, variants);
    assertThat(running.mailboxOf("bea@previewed.example").mails()).isEmpty();
  }

  private static void assertLetter(Processor processor, Change change, List<JsonNode> variants)
      throws IOException {
    var letter =
        variants.stream()
            .filter(each -> name(each).endsWith("LETTER_PDF"))
            .findFirst()
            .orElseThrow();
    String path = change.path() + "/preview/" + letter.path("id").asString();
    try (var read = Loader.loadPDF(processor.dpo().bytes(path))) {
      assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
          .contains("B-1 AG Bea Brief Am Kai 1 20457 Hamburg", "Worded GmbH", "HRB 4711")
          .contains("durch eine E-Mail an", "Unterschrift Erika Eigen", "Anlagen")
          .doesNotContain("Antwort auf diese E-Mail");
    }
  }

  private static String name(JsonNode variant) {
    return variant.path("terms").asString()
        + " "
        + variant.path("language").asString()
        + " "
        + variant.path("form").asString();
  }

  private static List<String> warnings(Change change, String agreement) {
    return change
        .planFor(agreement)
        .path("warnings")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static List<JsonNode> variants(Processor processor, Change change) {
    var preview = processor.editor().get(change.path() + "/preview").expecting(200).json();
    return preview.path("variants").valueStream().toList();
  }

  private static List<String> contents(Processor processor, Change change) {
    return variants(processor, change).stream()
        .map(each -> each.path("content").asString(""))
        .toList();
  }

  private static String agreement(Processor processor, String domain, int number) {
    String email = "k" + number + "@" + domain + ".example";
    var contact =
        number % 2 == 0
            ? Contact.german("Käthe Größe " + number, email)
            : Contact.english("Kim <O'Neil> " + number, email);
    return processor.agreement(Agreement.under("conbool-1.2", "G-" + number, contact));
  }

  private static void word(Processor processor, String closing) {
    String words =
        "{\"opening\":\"\",\"closing\":\"" + closing + "\",\"signature\":[\"Erika Eigen\"]}";
    processor
        .admin()
        .send(
            "PUT",
            processor.path() + "/wording",
            "{\"letterhead\":{\"lines\":[\"Worded GmbH\",\"HRB 4711\"],\"returnLine\":\"\"},"
                + "\"de\":%s,\"en\":%s}".formatted(words, words),
            "application/json")
        .expecting(200);
  }

  private static void assertAsSent(Subnotice running, Processor processor, JsonNode window)
      throws NoSuchAlgorithmException {
    String id = window.path("notice").path("messageIds").get(0).asString();
    String path =
        processor.path()
            + "/windows/"
            + window.path("id").asString()
            + "/notices/"
            + id.substring(1, id.length() - 1);
    byte[] again = processor.dpo().bytes(path);
    var hash = MessageDigest.getInstance("SHA-256").digest(again);
    assertThat(HexFormat.of().formatHex(hash))
        .isEqualTo(window.path("notice").path("sha256").asString());
    assertThat(new String(again, StandardCharsets.UTF_8)).contains("anvertrauen");
    assertThat(again).isEqualTo(received(running, id));
  }

  private static byte[] received(Subnotice running, String messageId) {
    var mail =
        Processor.items(running.anybody().get("/demo/mailbox?limit=1000")).stream()
            .filter(item -> item.path("messageId").asString().equals(messageId))
            .findFirst()
            .orElseThrow();
    return running.anybody().bytes("/demo/mailbox/" + mail.path("id").asString() + "/raw");
  }
}
