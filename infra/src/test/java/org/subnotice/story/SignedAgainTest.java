package org.subnotice.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.mail.ScriptedServer;
import org.subnotice.infra.mail.ScriptedServer.Point;

/** A signed notice that may have arrived goes out again as it was, signatures and all. */
class SignedAgainTest {

  @TempDir Path folder;

  @Test
  void a_retry_after_an_unclear_outcome_has_the_same_bytes() throws Exception {
    var keys = new SigningKeys("again", folder, Instant.parse("2026-11-23T08:00:00Z"));
    try (var relay = new Relay(keys.settings())) {
      var server = relay.server().answering(Point.FINAL_DOT, ScriptedServer.HANG_UP);
      var running = relay.subnotice();
      var processor = running.processor("again");
      processor.agreement(
          Agreement.under("conbool-1.2", "A-1", Contact.german("Karl", "karl@kunde.example")));
      var change = processor.announced(running.today().plusDays(60));
      Subnotice.until(server::messages, number -> number == 1);
      server.obeying(Point.FINAL_DOT);
      // By then the promised day is too early; a second, different notice would confuse.
      running.moveClockTo(running.now().plus(Duration.ofDays(1)));
      change.openWindows(1);

      var both = server.contents();
      assertThat(both).hasSize(2);
      assertThat(both.getLast()).isEqualTo(both.getFirst());
      byte[] mail = both.getLast().getBytes(ISO_8859_1);
      assertThat(keys.openssl().verify(mail).verified()).isTrue();
      assertThat(keys.dkim().verify(mail)).isTrue();
    }
  }
}
