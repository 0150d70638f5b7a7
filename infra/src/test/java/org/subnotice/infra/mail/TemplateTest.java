package org.subnotice.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.notifier.dispatch.Addressing;
import org.subnotice.notifier.dispatch.MailDraft;
import org.subnotice.notifier.notice.Marking;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.Slot;

class TemplateTest {

  private static final Marking MARKING = Marking.unguessable();
  private static final String[] SNIPPETS = {
    "a", "Wort", " ", ".", "=", "ß", "€", "\uD83D\uDCE7", "\n", "\n.", "=_", "--", "<&>\"'"
  };

  @Test
  void filled_it_is_the_mail_with_the_words_in_their_places() throws Exception {
    String text = "Guten Tag " + mark(Slot.RECIPIENT) + ",\n\n" + mark(Slot.LINK) + "\nEnde\n";
    String html = "<p>" + mark(Slot.RECIPIENT) + mark(Slot.LINK) + "</p>\n";
    var read = parsed(template(text, html), words("Frau <b>Käufer</b>", "https://a.example/n/t"));
    var parts = (Multipart) read.getContent();
    assertThat(unix(parts.getBodyPart(0)))
        .isEqualTo("Guten Tag Frau <b>Käufer</b>,\n\nhttps://a.example/n/t\nEnde\n");
    assertThat(unix(parts.getBodyPart(1)))
        .isEqualTo("<p>Frau &lt;b&gt;Käufer&lt;/b&gt;https://a.example/n/t</p>\n");
    assertThat(read.getSubject()).isEqualTo("Über den 7. Dezember");
    assertThat(read.getMessageID()).isEqualTo("<notice-1@conbool.example>");
  }

  @Test
  void any_words_between_any_texts_survive_and_no_line_is_too_long() throws Exception {
    Random random = new Random(20261121);
    for (int i = 0; i < 500; i++) {
      String before = some(random, 120);
      String between = some(random, 90);
      String name = oneLine(some(random, 60));
      String link = oneLine(some(random, 60));
      String text = before + mark(Slot.RECIPIENT) + between + mark(Slot.LINK) + mark(Slot.LINK);
      var template = template(text, text);
      var filled = template.fill(words(name, link)).bytes();
      assertThat(new String(filled, StandardCharsets.ISO_8859_1))
          .matches("[\\x20-\\x7e\\r\\n]*")
          .satisfies(all -> assertThat(body(all)).allMatch(line -> line.length() <= 76));
      var parts = (Multipart) parsed(template, words(name, link)).getContent();
      assertThat(unix(parts.getBodyPart(0))).isEqualTo(before + name + between + link + link);
    }
  }

  @Test
  void words_that_look_like_a_slot_or_a_header_are_words() throws Exception {
    String evil = "\u0001TEXT:LINK\u0001 {0} Q000000000000bxxxQ Bcc: x@example.org";
    String text = "Grund: " + evil.substring(1) + " " + mark(Slot.RECIPIENT) + "\n";
    var template = template(text, text);
    var read = parsed(template, words(evil, "link"));
    assertThat(names(read))
        .containsExactlyInAnyOrder(
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "Subject",
            "Auto-Submitted",
            "Content-Language",
            "MIME-Version",
            "Content-Type");
    assertThat(unix(((Multipart) read.getContent()).getBodyPart(0)))
        .isEqualTo("Grund: " + evil.substring(1) + " " + evil + "\n");
  }

  @Test
  void read_from_what_was_stored_it_gives_the_same_bytes() {
    var template = template("A " + mark(Slot.RECIPIENT) + "\n", mark(Slot.LINK));
    var again = MimeTemplate.read(template.stored());
    var words = words("Frau Käufer", "https://a.example/n/t");
    assertThat(again.fill(words).bytes()).isEqualTo(template.fill(words).bytes());
    assertThat(again.stored()).isEqualTo(template.stored());
  }

  /** Guards bytes that were sent: a change here makes old notices irreproducible. */
  @Test
  void the_bytes_of_a_known_template_stay_what_they_are() {
    String stored =
        "Subject: x\r\n\r\nTag =\r\n\u0001TEXT:RECIPIENT\u0001=\r\n, \u0001HTML:LINK\u0001\r\n";
    var filled = MimeTemplate.read(stored).fill(words("Frau =ß" + "x".repeat(80), "a<&>\"'b"));
    assertThat(filled.sha256())
        .isEqualTo("01e504ba0922abddb1345eb0cb83d253191ca33f827560f2c5411dab0b0d22ab");
  }

  private static MimeTemplate template(String text, String html) {
    return new TemplateWriter(
            new MailDraft(
                "change|terms|de",
                "Conbool GmbH, Müller & Söhne",
                new EmailAddress("datenschutz@conbool.example"),
                NoticeLanguage.GERMAN,
                MARKING.pieces(text),
                MARKING.pieces(html),
                Map.of(),
                List.of(),
                List.of()))
        .write();
  }

  private static Map<String, String> words(String recipient, String link) {
    var words = new HashMap<String, String>();
    for (Slot slot : Slot.values()) {
      words.put(slot.name(), slot.name());
    }
    words.put(Slot.RECIPIENT.name(), recipient);
    words.put(Slot.LINK.name(), link);
    words.putAll(
        HeaderSlots.of(
            new Addressing(
                "<notice-1@conbool.example>",
                Instant.parse("2026-11-23T09:00:00Z"),
                "Conbool GmbH",
                new EmailAddress("antwort@conbool.example"),
                "Frau \"Käufer\"",
                new EmailAddress("einkauf@stadtwerke.example"),
                "Über den 7. Dezember")));
    return words;
  }

  private static String mark(Slot slot) {
    return MARKING.mark(slot);
  }

  private static String some(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most);
    for (int i = 0; i < length; i++) {
      text.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
    }
    return text.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<String> body(String message) {
    return message.substring(message.indexOf("\r\n\r\n")).lines().toList();
  }

  private static List<String> names(MimeMessage message) throws Exception {
    var names = new ArrayList<String>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      names.add(header.getName());
    }
    return names;
  }

  private static String unix(BodyPart part) throws Exception {
    return ((String) part.getContent()).replace("\r\n", "\n");
  }

  private static MimeMessage parsed(MimeTemplate template, Map<String, String> words)
      throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(template.fill(words).bytes()));
  }
}
