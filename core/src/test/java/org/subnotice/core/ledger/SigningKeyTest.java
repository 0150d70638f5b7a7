package org.subnotice.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  private final SigningKey key = SigningKey.make();

  @Test
  void a_key_survives_being_written_down() {
    var read = SigningKey.parse(key.pem());
    assertThat(read.verifying()).isEqualTo(key.verifying());
    assertThat(VerifyingKey.parse(key.verifying().pem())).isEqualTo(key.verifying());
  }

  @Test
  void two_keys_that_do_not_belong_together_are_refused() {
    String other = SigningKey.make().verifying().pem();
    String mixed = key.pem().replace(key.verifying().pem(), other);
    assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> SigningKey.parse(mixed));
    assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> SigningKey.parse("nothing"));
  }

  @Test
  void every_changed_byte_of_the_public_key_is_found() {
    var signed = key.sign("processor-0123456789", Head.BEFORE_ALL, NOON);
    byte[] pem = key.verifying().pem().getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at < pem.length; at++) {
      pem[at] ^= 0x01;
      assertThat(verifies(signed, pem)).as("byte %d", at).isFalse();
      pem[at] ^= 0x01;
    }
    assertThat(verifies(signed, pem)).isTrue();
  }

  private static boolean verifies(SignedCheckpoint signed, byte[] pem) {
    try {
      return signed.isSignedBy(VerifyingKey.parse(new String(pem, StandardCharsets.US_ASCII)));
    } catch (Unreadable found) {
      return false;
    }
  }

  @Test
  void a_note_may_have_been_through_the_mail() {
    var signed = key.sign("processor-0123456789", Head.BEFORE_ALL, NOON);
    var read = SignedCheckpoint.parse("\r\n" + signed.note().replace("\n", "\r\n") + "\r\n\r\n");
    assertThat(read.isSignedBy(key.verifying())).isTrue();
    assertThat(read.checkpoint()).isEqualTo(signed.checkpoint());
  }
}
