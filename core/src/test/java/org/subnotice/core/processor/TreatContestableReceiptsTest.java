package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.processor.ProcessorCommand.TreatContestableReceipts;
import org.subnotice.core.processor.ProcessorEvent.ContestableReceiptsTreated;

/** A processor decides whether a mail server's word is enough for it. */
class TreatContestableReceiptsTest extends ProcessorFacts {

  @Test
  void a_processor_makes_contestable_receipts_bar_the_use() {
    given(register());

    assertThat(when(new TreatContestableReceipts(PROCESSOR, true)))
        .containsExactly(new ContestableReceiptsTreated(PROCESSOR.value(), true));
  }

  @Test
  void from_the_start_they_only_warn() {
    given(register());

    assertThat(when(new TreatContestableReceipts(PROCESSOR, false))).isEmpty();
  }
}
