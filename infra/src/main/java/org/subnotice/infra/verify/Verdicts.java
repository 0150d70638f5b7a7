package org.subnotice.infra.verify;

import java.util.List;
import org.subnotice.core.ledger.Tampering;

/** Says what was found so that a lawyer can read it. */
final class Verdicts {

  private final Phrases phrases;

  Verdicts(Phrases phrases) {
    this.phrases = phrases;
  }

  String say(String key, Object... values) {
    return phrases.say(key, values);
  }

  Verdict fine(String title, List<String> facts, String fingerprint) {
    StringBuilder text = new StringBuilder(say(title)).append("\n\n");
    facts.forEach(fact -> text.append("  - ").append(fact).append('\n'));
    text.append('\n').append(say("trust")).append("\n  ").append(fingerprint).append('\n');
    return new Verdict(0, text.append(say("trust.compare")).append('\n').toString());
  }

  Verdict changed(Tampering found) {
    return changed(
        "  "
            + say("changed.position", found.position())
            + "\n  "
            + say("changed.there", phrases.detail(found.sentence())));
  }

  /** Outside of every entry, so that there is no position to name. */
  Verdict changedSomewhere(String sentence) {
    return changed("  " + say("changed.what", phrases.detail(sentence)));
  }

  Verdict unreadable(String sentence) {
    return new Verdict(2, say("unreadable", phrases.detail(sentence)) + '\n');
  }

  private Verdict changed(String lines) {
    return new Verdict(1, say("changed") + "\n\n" + lines + '\n');
  }
}
