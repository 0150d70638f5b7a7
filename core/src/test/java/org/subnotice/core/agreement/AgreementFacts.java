package org.subnotice.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementCommand.AgreeTerms;
import org.subnotice.core.agreement.AgreementCommand.ConcludeAgreement;
import org.subnotice.core.agreement.AgreementCommand.EndAgreement;
import org.subnotice.core.agreement.AgreementCommand.NameContacts;
import org.subnotice.core.period.Seat;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorId;

/** An agreement of a controller in Saxony with one designated contact. */
abstract class AgreementFacts {

  static final AgreementId AGREEMENT = new AgreementId("agreement-00000001");
  static final LocalDate CONCLUDED = LocalDate.parse("2026-01-01");
  static final Contact ANNA = contact("person-annaanna", true);
  static final Contact COPY = contact("person-copycopy", false);

  private final AgreementDecider decider = new AgreementDecider();
  private Agreement agreement = decider.initial();

  Agreement agreement() {
    return agreement;
  }

  void given(AgreementCommand... history) {
    Stream.of(history).forEach(this::when);
  }

  List<AgreementEvent> when(AgreementCommand command) {
    var events = decider.decide(agreement, command);
    events.forEach(event -> agreement = decider.evolve(agreement, event));
    return events;
  }

  void refused(AgreementCommand command, RefusalCode code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(command))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  static ConcludeAgreement conclude(Contact... contacts) {
    return new ConcludeAgreement(
        AGREEMENT,
        new ProcessorId("processor-00000001"),
        "K-1",
        ANNA.name(),
        Seat.of("DE", "DE-SN"),
        "conbool-1.2",
        "1",
        Set.of("mail", "backup"),
        CONCLUDED,
        List.of(contacts),
        Optional.empty());
  }

  static NameContacts name(Contact... contacts) {
    return new NameContacts(AGREEMENT, List.of(contacts));
  }

  static AgreeTerms agree(String terms, String version) {
    return new AgreeTerms(AGREEMENT, terms, version);
  }

  static EndAgreement end(LocalDate on) {
    return new EndAgreement(AGREEMENT, on);
  }

  private static Contact contact(String person, boolean designated) {
    var text = new Sealed(person, "c2VhbGVk");
    return new Contact(person, text, text, "de", "DPO", designated);
  }
}
