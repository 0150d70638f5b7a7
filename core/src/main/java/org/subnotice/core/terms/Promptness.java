package org.subnotice.core.terms;

import java.util.Optional;
import org.subnotice.core.period.Period;

/**
 * Without culpable delay (§ 121 BGB: no fixed length), and where the contract says so within a hard
 * limit. Written {@code AT_ONCE}, or the limit, such as {@code PT24H}.
 */
public record Promptness(Optional<Period> atTheLatest) {

  public static final Promptness AT_ONCE = new Promptness(Optional.empty());

  private static final String WORD = "AT_ONCE";

  static final Kind<Promptness> KIND =
      Kind.scalar(Shape.of(Shape.Type.PERIOD).withWord(WORD), Promptness::parse, Promptness::text);

  public static Promptness parse(String text) {
    return text.equals(WORD) ? AT_ONCE : new Promptness(Optional.of(Period.parse(text)));
  }

  public String text() {
    return atTheLatest.map(Period::text).orElse(WORD);
  }
}
