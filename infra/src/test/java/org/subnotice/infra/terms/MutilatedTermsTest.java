package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutilatedTermsTest {

  private static final String NASTY = "{}[]:,&*!|>'\"%@`#-? \n\t\\\u0000\u0085\ud83d€~";
  private static final int MUTILATIONS = 200;

  @ParameterizedTest
  @ValueSource(strings = {"conbool-1.2", "blueid-2.0", "scc-2021-915-7.7-option-1"})
  void whatever_is_done_to_a_text_the_reader_answers(String id) {
    String text = ClasspathTermsCatalogue.textOf(id);
    Random random = new Random(id.hashCode());
    for (int i = 0; i < MUTILATIONS; i++) {
      String mutilated = mutilated(text, random);
      assertThatCode(() -> new YamlTermsReader().read(mutilated))
          .as(mutilated)
          .doesNotThrowAnyException();
    }
  }

  private static String mutilated(String text, Random random) {
    StringBuilder builder = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(builder.length());
      char nasty = NASTY.charAt(random.nextInt(NASTY.length()));
      switch (random.nextInt(3)) {
        case 0 -> builder.setCharAt(at, nasty);
        case 1 -> builder.insert(at, nasty);
        default -> builder.delete(at, Math.min(builder.length(), at + random.nextInt(200)));
      }
    }
    return builder.toString();
  }
}
