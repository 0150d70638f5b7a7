package org.subnotice.infra.verify;

import java.util.List;
import org.subnotice.core.ledger.Tampering;

/**
 * The result in words.
 *
 * @param exitCode 0 all is as it was recorded, 1 something was changed, 2 nothing can be said
 */
record Verdict(int exitCode, String text) {

  private static final String TRUST =
      """

      All of this rests on the key with this fingerprint:
        %s
      Compare it with the one in a checkpoint that was mailed to you, or ask for it by telephone.
      """;

  static Verdict fine(String title, List<String> facts, String fingerprint) {
    return new Verdict(0, title + "\n\n" + bullets(facts) + TRUST.formatted(fingerprint));
  }

  static Verdict changed(Tampering found) {
    return new Verdict(
        1,
        """
        SOMETHING WAS CHANGED. This does not prove what it is meant to prove.

          First wrong position: %d (entries are counted from 0)
          What is wrong there: %s
        """
            .formatted(found.position(), found.sentence()));
  }

  /** Outside of every entry, so that there is no position to name. */
  static Verdict changed(String sentence) {
    return new Verdict(
        1,
        """
        SOMETHING WAS CHANGED. This does not prove what it is meant to prove.

          What is wrong: %s
        """
            .formatted(sentence));
  }

  static Verdict unreadable(String sentence) {
    return new Verdict(2, "Nothing could be checked. " + sentence + "\n");
  }

  private static String bullets(List<String> facts) {
    StringBuilder text = new StringBuilder();
    facts.forEach(fact -> text.append("  - ").append(fact).append('\n'));
    return text.toString();
  }
}
