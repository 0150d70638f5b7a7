package org.subnotice.notifier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.notifier.notice.NoticeLanguage;

class HeaderInjectionTest {

  private static final String[] BREAKS = {
    "\r\n",
    "\n",
    "\r",
    "\u0000",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u000b",
    "\u000c",
    "\uD800",
    "=?utf-8?Q?=0D=0A?="
  };

  /** One mail per field, made with a value for that field. */
  private enum Field {
    MESSAGE_ID,
    FROM_NAME,
    FROM,
    REPLY_TO,
    ENVELOPE_SENDER,
    TO_NAME,
    TO,
    SUBJECT,
    HEADER_NAME,
    HEADER_VALUE,
    FILE_NAME,
    MEDIA_TYPE
  }

  record Attempt(Field field, String value) {}

  static Stream<Attempt> attempts() {
    Random random = new Random(20261121);
    return IntStream.range(0, 1_200)
        .mapToObj(n -> new Attempt(Field.values()[n % Field.values().length], injected(random)));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void no_field_takes_a_line_break(Attempt attempt) {
    Throwable refusal = catchThrowable(() -> mail(attempt.field(), attempt.value()));
    assertThat(refusal).isInstanceOf(Refusal.class);
    assertThat(((Refusal) refusal).code()).isEqualTo(RefusalCode.INVALID);
    assertThat(((Refusal) refusal).pointer()).isEmpty();
  }

  @Test
  void a_header_that_the_mail_itself_sets_cannot_be_added() {
    for (String name : List.of("Bcc", "subject", "List-Unsubscribe", "Content-Type", "From")) {
      assertThat(catchThrowable(() -> mail(Field.HEADER_NAME, name))).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void ordinary_values_pass() {
    OutgoingMail mail = mail(Field.SUBJECT, "Änderung – Einspruch bis 7. Dezember \uD83D\uDCE7");
    assertThat(mail.envelope().id()).isEqualTo("einkauf");
    assertThat(mail.headers()).containsExactly(Map.entry("X-Change", "chg-42"));
  }

  @Test
  void the_text_holds_line_breaks_but_no_other_control() {
    assertThat(catchThrowable(() -> mail("a\u0000b"))).isInstanceOf(Refusal.class);
    assertThat(mail("a\r\n\tb").text()).isEqualTo("a\r\n\tb");
  }

  private static String injected(Random random) {
    String lineBreak = BREAKS[random.nextInt(BREAKS.length)];
    String before = random.nextBoolean() ? "" : "a".repeat(random.nextInt(30));
    String after = random.nextBoolean() ? "Bcc: thief@example.org" : " folded@example.org";
    return before + lineBreak + after;
  }

  private static OutgoingMail mail(Field field, String value) {
    return new OutgoingMail(
        field == Field.MESSAGE_ID ? value : "<notice-1.a1@example.org>",
        Instant.EPOCH,
        field == Field.FROM_NAME ? value : "Conbool GmbH",
        address(field == Field.FROM, value),
        address(field == Field.REPLY_TO, value),
        address(field == Field.ENVELOPE_SENDER, value),
        field == Field.TO_NAME ? value : "Frau Käufer",
        address(field == Field.TO, value),
        NoticeLanguage.GERMAN,
        field == Field.SUBJECT ? value : "Änderung",
        "text",
        "<p>text</p>",
        Map.of(
            field == Field.HEADER_NAME ? value : "X-Change",
            field == Field.HEADER_VALUE ? value : "chg-42"),
        List.of(
            new Attachment(
                field == Field.FILE_NAME ? value : "a.pdf",
                field == Field.MEDIA_TYPE ? value : "application/pdf",
                new byte[0])));
  }

  private static OutgoingMail mail(String text) {
    EmailAddress address = new EmailAddress("a@example.org");
    return new OutgoingMail(
        "<a@example.org>",
        Instant.EPOCH,
        "",
        address,
        address,
        address,
        "",
        address,
        NoticeLanguage.ENGLISH,
        "",
        text,
        "",
        Map.of(),
        List.of());
  }

  private static EmailAddress address(boolean attacked, String value) {
    return new EmailAddress(attacked ? value : "einkauf@example.org");
  }
}
