package org.subnotice.infra.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.subnotice.infra.mail.JakartaMailReading;
import org.subnotice.notifier.inbound.Classification;
import org.subnotice.notifier.inbound.ReceivedMail;
import org.subnotice.notifier.inbound.ReturnPath;
import org.subnotice.notifier.inbound.Verdict;

/** What servers, machines and persons really send, and what each of it is. */
class CorpusTest {

  private final JakartaMailReading reading = new JakartaMailReading();

  static List<Corpus> corpus() {
    return Corpus.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corpus")
  void each_message_is_what_it_is(Corpus one) {
    var mail = reading.read(one.message());
    var verdict = Classification.of(mail);

    assertThat(verdict.word()).as("%s", verdict).isEqualTo(one.verdict());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corpus")
  void each_message_is_found_by_its_envelope_or_not_at_all(Corpus one) {
    assertThat(found(reading.read(one.message()))).isEqualTo(one.found());
  }

  @Test
  void there_is_enough_to_learn_from() {
    assertThat(Corpus.all()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @Test
  void a_person_is_read_with_her_umlauts_however_they_are_written() {
    for (String file : List.of("bare-umlauts", "latin-1")) {
      var mail = read("person-with-" + file + "-in-the-headers");
      assertThat(mail.header("from")).hasValue("Jörg Müller <karl@kunde.example>");
    }
    assertThat(read("person-in-latin-1").text()).contains("Wir prüfen das noch.");
    assertThat(read("person-objects-in-german").text()).contains("Grüßen");
  }

  @Test
  void a_report_tells_its_status_and_its_time() {
    assertThat(verdict("postfix-failed-user-unknown"))
        .isInstanceOfSatisfying(
            Verdict.Bounced.class, bounced -> assertThat(bounced.status()).isEqualTo("5.1.1"));
    assertThat(verdict("sendmail-return-receipt"))
        .isInstanceOfSatisfying(
            Verdict.Delivered.class,
            delivered ->
                assertThat(delivered.at().orElseThrow()).hasToString("2026-11-23T09:12:33Z"));
    assertThat(verdict("report-with-an-impossible-date"))
        .isEqualTo(new Verdict.Delivered(Optional.empty()));
  }

  private Verdict verdict(String file) {
    return Classification.of(read(file));
  }

  private ReceivedMail read(String file) {
    return reading.read(new Corpus(file, "", "").message());
  }

  private static String found(ReceivedMail mail) {
    var envelope = ReturnPath.envelopeId(mail);
    if (envelope.isPresent()) {
      return envelope.get().equals(Corpus.ENVELOPE) ? "envelope" : "unknown";
    }
    boolean person = Classification.of(mail) instanceof Verdict.Reply;
    boolean answers = ReturnPath.answered(mail).anyMatch(Corpus.MESSAGE_ID::equals);
    return person && answers ? "message" : "none";
  }
}
