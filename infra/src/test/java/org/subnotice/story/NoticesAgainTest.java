package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Years later every notice is shown as it was sent, to the byte. */
@ExtendWith(OneApplication.class)
class NoticesAgainTest {

  private static final List<String> TERMS = List.of("conbool-1.2", "mainteny-2023-06-30");
  private static final int CONTROLLERS = 24;

  @Test
  void every_message_of_a_fan_out_is_made_again_from_template_and_slots(Subnotice running)
      throws Exception {
    var processor = running.processor("notices-again");
    for (int i = 0; i < CONTROLLERS; i++) {
      String email = "k" + i + "@again.example";
      var contact =
          i % 3 == 0
              ? Contact.english("Kim <Ö'Neil> " + i, email)
              : Contact.german("Jürgen \u201eJo\u201c Groß " + i, email);
      processor.agreement(Agreement.under(TERMS.get(i % 2), "G-" + i, contact));
    }
    var change = processor.announced(running.today().plusDays(60));
    var windows = change.openWindows(CONTROLLERS);
    for (var window : windows) {
      assertMadeAgain(running, processor, window);
    }
  }

  private static void assertMadeAgain(Subnotice running, Processor processor, JsonNode window)
      throws Exception {
    String id = window.path("notice").path("messageIds").get(0).asString();
    String path =
        processor.path()
            + "/windows/"
            + window.path("id").asString()
            + "/notices/"
            + id.substring(1, id.length() - 1);
    var again = processor.dpo().bytes(path);
    assertThat(sha256(again)).isEqualTo(window.path("notice").path("sha256").asString());
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

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
