package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Two write at once, and who began first is done last. */
@ExtendWith(OneApplication.class)
class LateCommitTest {

  private static final Contact LEA = Contact.german("Lea Lahm", "lea@late.example");

  /** What somebody else writes meanwhile: the agreement is ended. */
  private static final String SLOW_WRITER =
      """
      INSERT INTO domain_event (event_identifier, aggregate_type, aggregate_identifier,
        sequence_number, recorded_at, payload_type, payload_revision, payload, metadata)
      SELECT 'slow-writer', aggregate_type, aggregate_identifier, sequence_number + 1, recorded_at,
        'AgreementEnded', payload_revision,
        '{"agreement":"' || aggregate_identifier || '","endsOn":"2030-12-31"}', metadata
      FROM domain_event WHERE aggregate_identifier = ?\
      """;

  @Test
  void what_is_committed_late_is_read_all_the_same(Subnotice subnotice) throws SQLException {
    var processor = subnotice.processor("late-commit");
    String slow = processor.agreement(Agreement.under("conbool-1.2", "SLOW", LEA));
    try (var database = subnotice.application().database();
        var write = database.prepareStatement(SLOW_WRITER)) {
      database.setAutoCommit(false);
      write.setString(1, slow);
      write.executeUpdate();
      processor.agreement(Agreement.under("conbool-1.2", "QUICK", LEA));
      database.commit();
    }

    Subnotice.until(() -> read(processor, slow), view -> view.path("endsOn").isString());
    processor.agreement(Agreement.under("conbool-1.2", "NEXT", LEA));

    assertThat(read(processor, slow).path("endsOn").asString()).isEqualTo("2030-12-31");
    assertThat(processor.history("")).extracting(each -> each.path("position").asLong()).isSorted();
    assertThat(processor.history("agreement=" + slow))
        .extracting(each -> each.path("type").asString())
        .containsExactly("AgreementConcluded", "AgreementEnded");
  }

  private static JsonNode read(Processor processor, String agreement) {
    return processor.dpo().get(processor.path() + "/agreements/" + agreement).expecting(200).json();
  }
}
