package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.Seat;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorCommand.IssueToken;
import org.subnotice.core.processor.ProcessorCommand.RecordTerms;
import org.subnotice.core.processor.ProcessorCommand.RegisterProcessor;
import org.subnotice.core.processor.ProcessorCommand.RevokeToken;

/** A processor in Berlin that wants four eyes. */
abstract class ProcessorFacts {

  static final ProcessorId PROCESSOR = new ProcessorId("processor-00000001");
  static final Sealed TEXT = new Sealed("person-00000001", "c2VhbGVk");

  private final ProcessorDecider decider = new ProcessorDecider();
  private Processor processor = decider.initial();

  void given(ProcessorCommand... history) {
    Stream.of(history).forEach(this::when);
  }

  List<ProcessorEvent> when(ProcessorCommand command) {
    var events = decider.decide(processor, command);
    events.forEach(event -> processor = decider.evolve(processor, event));
    return events;
  }

  void refused(ProcessorCommand command) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(command))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_FOUND));
  }

  static RegisterProcessor register() {
    return new RegisterProcessor(
        PROCESSOR,
        "conbool",
        "Conbool GmbH",
        TEXT,
        Seat.of("DE", "DE-BE"),
        ZoneId.of("Europe/Berlin"),
        "de",
        TEXT,
        TEXT,
        true);
  }

  static IssueToken issue(String token) {
    return new IssueToken(PROCESSOR, token, "hash", Role.EDITOR, TEXT);
  }

  static RevokeToken revoke(String token) {
    return new RevokeToken(PROCESSOR, token);
  }

  static RecordTerms record(String version) {
    return new RecordTerms(PROCESSOR, "own", version, "id: own", Instant.EPOCH);
  }
}
