package org.subnotice.core.processor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.subnotice.core.Decider;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorCommand.ChooseWording;
import org.subnotice.core.processor.ProcessorCommand.ErasePerson;
import org.subnotice.core.processor.ProcessorCommand.IssueToken;
import org.subnotice.core.processor.ProcessorCommand.NameWitnesses;
import org.subnotice.core.processor.ProcessorCommand.RecordRestoreTest;
import org.subnotice.core.processor.ProcessorCommand.RecordTerms;
import org.subnotice.core.processor.ProcessorCommand.RegisterProcessor;
import org.subnotice.core.processor.ProcessorCommand.ReleaseErasures;
import org.subnotice.core.processor.ProcessorCommand.RevokeToken;
import org.subnotice.core.processor.ProcessorCommand.SetReminders;
import org.subnotice.core.processor.ProcessorCommand.TreatContestableReceipts;
import org.subnotice.core.processor.ProcessorEvent.ContestableReceiptsTreated;
import org.subnotice.core.processor.ProcessorEvent.ErasuresReleased;
import org.subnotice.core.processor.ProcessorEvent.PersonErased;
import org.subnotice.core.processor.ProcessorEvent.ProcessorRegistered;
import org.subnotice.core.processor.ProcessorEvent.RemindersSet;
import org.subnotice.core.processor.ProcessorEvent.RestoreTestFailed;
import org.subnotice.core.processor.ProcessorEvent.RestoreTestPassed;
import org.subnotice.core.processor.ProcessorEvent.TermsRecorded;
import org.subnotice.core.processor.ProcessorEvent.TokenIssued;
import org.subnotice.core.processor.ProcessorEvent.TokenRevoked;
import org.subnotice.core.processor.ProcessorEvent.WitnessesNamed;
import org.subnotice.core.processor.ProcessorEvent.WordingChosen;

/** Registers the tenant, its people's tokens and its own terms. */
public final class ProcessorDecider
    implements Decider<ProcessorCommand, Processor, ProcessorEvent> {

  @Override
  public Processor initial() {
    return Processor.UNKNOWN;
  }

  @Override
  public List<ProcessorEvent> decide(Processor state, ProcessorCommand command) {
    return switch (command) {
      case RegisterProcessor c -> register(state, c);
      case IssueToken c -> issue(known(state), c);
      case RevokeToken c -> revoke(known(state), c);
      case RecordTerms c -> record(known(state), c);
      case TreatContestableReceipts c -> treat(known(state), c);
      case SetReminders c -> set(known(state), c);
      case ChooseWording c -> choose(known(state), c);
      case NameWitnesses c -> name(known(state), c);
      case ErasePerson c -> erasing(state, c);
      case ReleaseErasures c -> release(state, c);
      case RecordRestoreTest c -> tested(state, c);
    };
  }

  @Override
  public Processor evolve(Processor state, ProcessorEvent event) {
    return switch (event) {
      case ProcessorRegistered _ -> Processor.REGISTERED;
      case TokenIssued e -> state.withToken(e.token());
      case TokenRevoked e -> state.withoutToken(e.token());
      case TermsRecorded e -> state.withTerms(e.terms(), e.version());
      case ContestableReceiptsTreated e -> state.treatingContestableReceipts(e.block());
      case RemindersSet e -> state.reminding(e.reminding());
      case WordingChosen e -> state.withWording(e.wording());
      case WitnessesNamed e -> state.withWitnesses(persons(e.addresses()));
      case PersonErased _, ErasuresReleased _, RestoreTestPassed _, RestoreTestFailed _ -> state;
    };
  }

  private static List<ProcessorEvent> register(Processor state, RegisterProcessor c) {
    if (state.registered()) {
      return List.of();
    }
    return List.of(
        new ProcessorRegistered(
            c.processor().value(),
            c.slug(),
            c.name(),
            c.address(),
            c.seat().country(),
            c.seat().subdivisionOrNull(),
            c.zone().getId(),
            c.language(),
            c.contactName(),
            c.contactEmail(),
            c.fourEyes()));
  }

  private static List<ProcessorEvent> issue(Processor state, IssueToken c) {
    if (state.tokens().contains(c.token())) {
      return List.of();
    }
    return List.of(
        new TokenIssued(c.processor().value(), c.token(), c.tokenSha256(), c.role(), c.actor()));
  }

  private static List<ProcessorEvent> revoke(Processor state, RevokeToken c) {
    if (!state.tokens().contains(c.token())) {
      throw new Refusal(
          RefusalCode.NOT_FOUND, "There is no such token; it may be revoked already.");
    }
    return List.of(new TokenRevoked(c.processor().value(), c.token()));
  }

  private static List<ProcessorEvent> record(Processor state, RecordTerms c) {
    if (state.knows(c.terms(), c.version())) {
      return List.of();
    }
    return List.of(
        new TermsRecorded(c.processor().value(), c.terms(), c.version(), c.text(), c.recordedAt()));
  }

  private static List<ProcessorEvent> treat(Processor state, TreatContestableReceipts c) {
    return state.contestableBlocks() == c.block()
        ? List.of()
        : List.of(new ContestableReceiptsTreated(c.processor().value(), c.block()));
  }

  private static List<ProcessorEvent> set(Processor state, SetReminders c) {
    var wanted = c.reminding();
    return state.reminding().equals(wanted)
        ? List.of()
        : List.of(
            new RemindersSet(
                c.processor().value(),
                wanted.reminders(),
                wanted.beforeLastDay().text(),
                wanted.withoutAcknowledgement().text(),
                wanted.untilTask().text()));
  }

  private static List<ProcessorEvent> choose(Processor state, ChooseWording c) {
    return state.wording().filter(c.wording()::equals).isPresent()
        ? List.of()
        : List.of(new WordingChosen(c.processor().value(), c.wording()));
  }

  private static List<ProcessorEvent> name(Processor state, NameWitnesses c) {
    if (state.witnesses().equals(persons(c.addresses()))) {
      return List.of();
    }
    return List.of(new WitnessesNamed(c.processor().value(), List.copyOf(c.addresses())));
  }

  /** No state stands against it: who came back after an erasure is erased once more. */
  private static List<ProcessorEvent> erasing(Processor state, ErasePerson c) {
    known(state);
    return c.references().stream()
        .distinct()
        .<ProcessorEvent>map(
            person ->
                new PersonErased(c.processor().value(), person.value(), c.reason(), c.erasedAt()))
        .toList();
  }

  private static List<ProcessorEvent> release(Processor state, ReleaseErasures c) {
    known(state);
    return List.of(
        new ErasuresReleased(
            c.processor().value(),
            c.persons().stream().map(PersonRef::value).distinct().toList(),
            c.reason(),
            c.releasedAt()));
  }

  private static List<ProcessorEvent> tested(Processor state, RecordRestoreTest c) {
    known(state);
    String processor = c.processor().value();
    return List.of(
        c.finding()
            .<ProcessorEvent>map(wrong -> new RestoreTestFailed(processor, c.testedAt(), wrong))
            .orElseGet(
                () -> new RestoreTestPassed(processor, c.copiedAt(), c.testedAt(), c.entries())));
  }

  private static Set<String> persons(List<Sealed> addresses) {
    return addresses.stream().map(Sealed::person).collect(Collectors.toUnmodifiableSet());
  }

  private static Processor known(Processor state) {
    if (!state.registered()) {
      throw new Refusal(RefusalCode.NOT_FOUND, "There is no such processor.");
    }
    return state;
  }
}
