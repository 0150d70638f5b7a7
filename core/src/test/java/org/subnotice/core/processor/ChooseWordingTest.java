package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorCommand.ChooseWording;
import org.subnotice.core.processor.ProcessorEvent.WordingChosen;
import org.subnotice.core.wording.SealedWording;

class ChooseWordingTest extends ProcessorFacts {

  @Test
  void the_same_command_again_decides_nothing() {
    given(register());
    var first = choose(TEXT);

    assertThat(when(first)).containsExactly(new WordingChosen(PROCESSOR.value(), first.wording()));
    assertThat(when(first)).isEmpty();
    assertThat(when(choose(new Sealed("person-00000002", "b3RoZXI=")))).hasSize(1);
  }

  @Test
  void no_wording_without_a_processor() {
    refused(choose(TEXT));
  }

  private static ChooseWording choose(Sealed text) {
    var words = new SealedWording.Words(text, text, text);
    return new ChooseWording(PROCESSOR, new SealedWording(text, text, words, words));
  }
}
