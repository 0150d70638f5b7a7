package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeCommand.AnnounceChange;
import org.subnotice.core.change.ChangeCommand.ApproveChange;
import org.subnotice.core.change.ChangeCommand.BeginUse;
import org.subnotice.core.change.ChangeCommand.ClassifyAncillary;
import org.subnotice.core.change.ChangeCommand.CloseChange;
import org.subnotice.core.change.ChangeCommand.DraftChange;
import org.subnotice.core.change.ChangeCommand.FinishPlanning;
import org.subnotice.core.change.ChangeCommand.RetireChange;
import org.subnotice.core.change.ChangeCommand.SupersedeChange;
import org.subnotice.core.change.ChangeCommand.WithdrawChange;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.register.EngagementId;
import org.subnotice.core.terms.Ancillary;

/** A change drafted by Eva on 23 November 2026, which Paul may approve; use from January on. */
abstract class ChangeFacts {

  static final ChangeId CHANGE = new ChangeId("change-00000001");
  static final ChangeId AMENDMENT = new ChangeId("change-00000002");
  static final PersonRef EVA = new PersonRef("person-evaevaeva");
  static final PersonRef PAUL = new PersonRef("person-paulpaul");
  static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  static final LocalDate PLANNED_USE = LocalDate.parse("2027-01-04");
  static final Sealed REASON = new Sealed("person-evaevaeva", "c2VhbGVk");
  static final EngagementDetails DETAILS =
      new EngagementDetails(
          "Cloud AG",
          null,
          "DE",
          null,
          null,
          "Hosting",
          "Hosting",
          List.of("DE"),
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of(),
          List.of(),
          false,
          null,
          List.of(),
          null,
          List.of());

  private final ChangeDecider decider = new ChangeDecider();
  private Change change = decider.initial();

  Optional<ChangeState> state() {
    return change.state();
  }

  void given(ChangeCommand... history) {
    Stream.of(history).forEach(this::when);
  }

  List<ChangeEvent> when(ChangeCommand command) {
    var events = decider.decide(change, command);
    events.forEach(event -> change = decider.evolve(change, event));
    return events;
  }

  void refused(ChangeCommand command, RefusalCode code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(command))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  void givenAnnounced() {
    given(draft(), approve(PAUL), announce());
  }

  /** Every controller has its window and {@code permitted} of them stand open for the use. */
  void givenDecided(int permitted) {
    givenAnnounced();
    given(planned(), close(permitted));
  }

  static DraftChange draft() {
    return draft(ChangeKind.ADDITION, PLANNED_USE, true);
  }

  static DraftChange draft(ChangeKind kind, LocalDate use, boolean fourEyes) {
    return draft(kind, use, fourEyes, false, Optional.empty());
  }

  /** A subprocessor failed yesterday and another has stepped in. */
  static DraftChange emergency(ChangeKind kind) {
    return draft(
        kind, TODAY.minusDays(1), true, true, Optional.of(new EngagementId("engagement-00000002")));
  }

  private static DraftChange draft(
      ChangeKind kind,
      LocalDate use,
      boolean fourEyes,
      boolean emergency,
      Optional<EngagementId> replaces) {
    return new DraftChange(
        CHANGE,
        new ProcessorId("processor-00000001"),
        kind,
        new EngagementId("engagement-00000001"),
        DETAILS,
        replaces,
        Optional.empty(),
        REASON,
        use,
        Set.of("mail", "backup"),
        emergency,
        fourEyes,
        TODAY,
        EVA);
  }

  static ApproveChange approve(PersonRef by) {
    return new ApproveChange(CHANGE, by);
  }

  static AnnounceChange announce() {
    return announce(TODAY);
  }

  static AnnounceChange announce(LocalDate today, String... missing) {
    return new AnnounceChange(CHANGE, 3, Set.of(missing), today);
  }

  static FinishPlanning planned() {
    return new FinishPlanning(CHANGE, 3);
  }

  static CloseChange close(int permitted) {
    return new CloseChange(CHANGE, permitted);
  }

  static BeginUse use() {
    return new BeginUse(CHANGE, PLANNED_USE);
  }

  static WithdrawChange withdraw() {
    return new WithdrawChange(CHANGE, REASON);
  }

  static SupersedeChange supersede() {
    return new SupersedeChange(CHANGE, AMENDMENT);
  }

  static ClassifyAncillary classify(Ancillary service) {
    return new ClassifyAncillary(CHANGE, service, REASON, EVA);
  }

  static RetireChange retire() {
    return new RetireChange(CHANGE, AMENDMENT);
  }
}
