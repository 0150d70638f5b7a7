package org.subnotice.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementCommand.ListEngagement;
import org.subnotice.core.register.EngagementEvent.EngagementListed;

class ListEngagementTest {

  private static final EngagementDetails DETAILS =
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
  private static final ListEngagement COMMAND =
      new ListEngagement(
          new EngagementId("engagement-00000001"),
          new ProcessorId("processor-00000001"),
          DETAILS,
          LocalDate.parse("2026-01-01"));

  private final EngagementDecider decider = new EngagementDecider();

  @Test
  void what_the_contracts_authorise_from_the_start_is_listed_once() {
    var events = decider.decide(decider.initial(), COMMAND);

    assertThat(events)
        .containsExactly(
            new EngagementListed(
                "engagement-00000001", "processor-00000001", DETAILS, COMMAND.since()));
    var listed = decider.evolve(decider.initial(), events.getFirst());
    assertThat(decider.decide(listed, COMMAND)).isEmpty();
  }
}
