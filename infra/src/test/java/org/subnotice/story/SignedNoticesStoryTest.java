package org.subnotice.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every mail of a processor with a certificate is signed, and programs of others say so. */
class SignedNoticesStoryTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final List<String> TERMS = List.of("conbool-1.2", "mainteny-2023-06-30");
  private static final int CONTROLLERS = 16;
  @TempDir static Path folder;
  private static SigningKeys keys;
  private static Application application;
  private static Subnotice running;
  private static Processor signed;

  @BeforeAll
  static void start() throws Exception {
    keys = new SigningKeys("signed", folder, NOW);
    application = Application.start(folder.resolve("data"), NOW, keys.settings());
    running = new Subnotice(application);
    signed = running.processor("signed");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void all_of_a_fan_out_its_confirmations_and_its_checkpoints() throws Exception {
    String agreement = "";
    for (int i = 0; i < CONTROLLERS; i++) {
      String email = "k" + i + "@signiert.example";
      var contact =
          i % 3 == 0
              ? Contact.english("Kim <Ö'Neil> " + i, email)
              : Contact.german("Jürgen Groß " + i, email);
      agreement = signed.agreement(Agreement.under(TERMS.get(i % 2), "S-" + i, contact));
    }
    var change = signed.announced(running.today().plusDays(60));
    for (var window : change.openWindows(CONTROLLERS)) {
      assertNotice(window);
    }

    change
        .objectionByLetter(agreement, "2026-11-23T07:59:00Z", "Jürgen Groß", "Nein.")
        .expecting(200, 201);
    var confirmation = running.mailboxOf("k15@signiert.example").next(1);
    assertSigned(raw(confirmation), "Content-Type: multipart/alternative");

    String witnesses = signed.path() + "/ledger/witnesses";
    String body = "{\"addresses\":[\"kanzlei@signiert.example\"]}";
    signed.admin().send("PUT", witnesses, body, "application/json").expecting(200);
    signed.dpo().get(signed.path() + "/ledger/checkpoint").expecting(200);
    var checkpoint = running.mailboxOf("kanzlei@signiert.example").notice();
    assertSigned(raw(checkpoint), "Content-Type: multipart/mixed");
  }

  @Test
  void nobody_signs_for_a_processor_without_a_key() {
    var plain = running.processor("unsigned");
    plain.agreement(
        Agreement.under("conbool-1.2", "U-1", Contact.german("Karl", "karl@u.example")));
    plain.announced(running.today().plusDays(60)).openWindows(1);
    String mail = new String(raw(running.mailboxOf("karl@u.example").notice()), ISO_8859_1);
    assertThat(mail).doesNotContain("DKIM-Signature", "multipart/signed");
  }

  private static void assertNotice(JsonNode window) throws Exception {
    String id = window.path("notice").path("messageIds").get(0).asString();
    byte[] received =
        raw(
            Processor.items(running.anybody().get("/demo/mailbox?limit=1000")).stream()
                .filter(item -> item.path("messageId").asString().equals(id))
                .map(Mail::of)
                .findFirst()
                .orElseThrow());
    assertSigned(received, "Content-Type: multipart/");
    String path = "/windows/" + window.path("id").asString() + "/notices/";
    assertThat(signed.dpo().bytes(signed.path() + path + id.substring(1, id.length() - 1)))
        .as("made again from what was kept")
        .isEqualTo(received);
  }

  private static void assertSigned(byte[] mail, String content) throws Exception {
    var said = keys.openssl().verify(mail);
    assertThat(said.verified()).as(said.words()).isTrue();
    assertThat(new String(said.content(), ISO_8859_1)).startsWith(content);
    assertThat(keys.dkim().verify(mail)).isTrue();
    assertThat(keys.others().refusals(mail)).isEmpty();

    byte[] changed = mail.clone();
    int last = new String(mail, ISO_8859_1).lastIndexOf("</html>");
    changed[last - 1] = (byte) (changed[last - 1] ^ 1);
    assertThat(keys.openssl().verify(changed).verified()).isFalse();
    assertThat(keys.dkim().verify(changed)).isFalse();
  }

  private static byte[] raw(Mail mail) {
    return running.anybody().bytes("/demo/mailbox/" + mail.id() + "/raw");
  }
}
