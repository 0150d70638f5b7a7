package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is shown persons leaves a trace of it. */
@ExtendWith(OneApplication.class)
class ReadingsAreRecordedTest {

  private static final Contact LENA = Contact.german("Lena Leser", "lena@gelesen.example");

  @Test
  void who_read_what_and_when_is_shown_to_the_data_protection_officer(Subnotice subnotice) {
    var before = subnotice.now();
    var processor = subnotice.processor("gelesen");
    var neighbour = subnotice.processor("gelesen-nebenan");
    String agreement = processor.agreement(Agreement.under("conbool-1.2", "G-1", LENA));
    processor.editor().get(processor.path() + "/agreements/" + agreement).expecting(200);
    processor.dpo().get(processor.path() + "/history").expecting(200);
    processor.dpo().get(processor.path() + "/settings").expecting(200);
    neighbour.dpo().get(processor.path() + "/agreements").refused(404, "NOT_FOUND");

    var readings = Processor.items(processor.dpo().get(processor.path() + "/readings"));

    assertThat(readings.stream().map(each -> each.path("subject").asString()))
        .containsExactly(
            processor.path() + "/agreements/" + agreement,
            processor.path() + "/history",
            processor.path() + "/readings");
    assertThat(readings.stream().map(each -> each.path("actor").asString()))
        .isEqualTo(List.of(Processor.EDITOR, Processor.DPO, Processor.DPO));
    assertThat(readings.getFirst().path("origin").asString()).isEqualTo("api");
    assertThat(Instant.parse(readings.getFirst().path("readAt").asString()))
        .isBetween(before, subnotice.now());
    assertThat(Processor.items(neighbour.dpo().get(neighbour.path() + "/readings"))).hasSize(1);
  }
}
