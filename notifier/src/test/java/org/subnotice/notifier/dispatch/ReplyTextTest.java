package org.subnotice.notifier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReplyTextTest {

  @Test
  void an_address_is_never_kept() {
    assertThat(ReplyText.kept("550 5.1.1 <karl@kunde.example>: no such user karl@kunde.example"))
        .isEqualTo("550 5.1.1 <[address]>: no such user [address]");
  }

  @Test
  void what_no_database_takes_becomes_a_blank() {
    assertThat(ReplyText.kept("250 a\u0000\r\nb\uD800c\uFFFD")).isEqualTo("250 a b c");
  }

  @Test
  @Timeout(5)
  void whatever_a_server_says_is_kept_short() {
    assertThat(ReplyText.kept("@".repeat(1_000_000))).hasSizeLessThanOrEqualTo(1_000);
    var random = new Random(1);
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      random.ints(3_000, 0, 0x300).forEach(each -> text.append((char) each));
      assertThat(ReplyText.kept(text.toString()))
          .hasSizeLessThanOrEqualTo(1_000)
          .doesNotContainPattern("[\\p{Cc}]");
    }
  }
}
