package org.subnotice.infra.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.subnotice.infra.mail.JakartaMailReading;
import org.subnotice.notifier.inbound.Classification;
import org.subnotice.notifier.inbound.ReturnPath;

/** Messages that somebody has damaged, by accident or not: read, and never made more of. */
class MutatedMessagesTest {

  private static final int MUTANTS = 3_000;
  private static final int LONGEST = 20_000;

  /** What would start or support a period, or be somebody's word. */
  private static final Set<String> PROVES = Set.of("DELIVERED", "RELAYED", "EXPANDED", "REPLY");

  private static final List<String> PIECES =
      List.of("\r\n\r\n", "--B\r\n", "--B--", "\u0000", "=?utf-8?B?", "<", "@", "\"", ";", "ÿ");

  private final JakartaMailReading reading = new JakartaMailReading();

  @Test
  void nothing_escapes_and_every_mutant_is_the_same_when_read_again() {
    var corpus = small(Corpus.all());
    for (int seed = 0; seed < MUTANTS; seed++) {
      byte[] mutant = mutant(corpus, new Random(seed));
      var mail = reading.read(mutant);
      assertThat(Classification.of(mail)).as("seed %d", seed).isEqualTo(again(mutant));
      assertThat(ReturnPath.answered(mail)).as("seed %d", seed).doesNotContainNull();
      assertThat(ReturnPath.envelopeId(mail))
          .as("seed %d", seed)
          .isEqualTo(ReturnPath.envelopeId(mail));
    }
  }

  /** Bytes of a body are damaged here: headers that tell a machine from a person stand. */
  @Test
  void no_damaged_body_of_a_machine_becomes_a_persons_word() {
    var machines =
        small(Corpus.all()).stream().filter(one -> !one.verdict().equals("REPLY")).toList();
    for (int seed = 0; seed < MUTANTS; seed++) {
      var random = new Random(seed);
      var one = machines.get(random.nextInt(machines.size()));
      byte[] mutant = damagedBody(one.message(), random);
      assertThat(Classification.of(reading.read(mutant)).word())
          .as("%s, seed %d", one, seed)
          .isNotEqualTo("REPLY");
    }
  }

  /** A failure may be lost by damage; no failure and no absence turns into a proof of delivery. */
  @Test
  void no_damaged_failure_becomes_a_delivery() {
    var failures =
        small(Corpus.all()).stream().filter(one -> one.verdict().equals("BOUNCED")).toList();
    for (int seed = 0; seed < MUTANTS; seed++) {
      var random = new Random(seed);
      var one = failures.get(random.nextInt(failures.size()));
      if (!one.file().contains("two-members")) {
        var verdict = Classification.of(reading.read(damagedBody(one.message(), random)));
        assertThat(PROVES).as("%s, seed %d", one, seed).doesNotContain(verdict.word());
      }
    }
  }

  private Object again(byte[] mutant) {
    return Classification.of(reading.read(mutant));
  }

  private static List<Corpus> small(List<Corpus> corpus) {
    return corpus.stream().filter(one -> one.message().length < LONGEST).toList();
  }

  private static byte[] mutant(List<Corpus> corpus, Random random) {
    byte[] bytes = corpus.get(random.nextInt(corpus.size())).message();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      bytes = changed(bytes, 0, random);
    }
    return bytes;
  }

  private static byte[] damagedBody(byte[] message, Random random) {
    String text = RawMail.text(message);
    int body = text.indexOf("\r\n\r\n") + 4;
    byte[] bytes = message;
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      bytes = changed(bytes, body, random);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, int from, Random random) {
    if (bytes.length <= from + 1) {
      return bytes;
    }
    int at = from + random.nextInt(bytes.length - from);
    return switch (random.nextInt(4)) {
      case 0 -> flipped(bytes, at, random);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> spliced(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())));
      default -> spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(200)), "");
    };
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    byte[] copy = bytes.clone();
    copy[at] = (byte) random.nextInt(256);
    return copy;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, String piece) {
    String text = RawMail.text(bytes);
    return RawMail.bytes(text.substring(0, from) + piece + text.substring(to));
  }
}
