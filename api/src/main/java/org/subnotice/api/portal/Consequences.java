package org.subnotice.api.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.page.Words;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.Silence;
import org.subnotice.core.window.AfterObjection;

/** Tells what follows from saying nothing and from objecting, as this contract has it. */
record Consequences(Situation situation, Words words) {

  /** Empty once the period is over and there is nothing left to be silent about. */
  List<String> ofSilence() {
    var state = situation.window().state();
    if (situation.late() || !(state.running() || state.beforeReceipt())) {
      return List.of();
    }
    var terms = situation.terms();
    var lines = new ArrayList<String>();
    lines.add(said("silence." + terms.silence()));
    if (terms.silence() != Silence.REFUSED) {
      Optional.ofNullable(terms.leadPeriod())
          .ifPresent(lead -> lines.add(words.say("silence.lead", words.period(lead))));
    }
    if (terms.statutoryObjectionOnly()) {
      lines.add(said("silence.statutory"));
    }
    if (!situation.needsConsent() && terms.earlyUse() == EarlyUse.ON_APPROVAL) {
      lines.add(said("silence.early"));
    }
    return List.copyOf(lines);
  }

  List<String> ofObjection() {
    var lines = new ArrayList<String>();
    lines.add(said("objection.blocked"));
    for (var step : OnObjection.values()) {
      if (after().ways().contains(step)) {
        lines.add(follows(step));
      }
    }
    Optional.ofNullable(after().lapsesAfter())
        .ifPresent(p -> lines.add(words.say("objection.lapses", words.period(p))));
    return List.copyOf(lines);
  }

  private String follows(OnObjection step) {
    return switch (step) {
      case STOP_SERVICE -> stop();
      case CONSULT -> within("objection.CONSULT", after().consultationPeriod());
      case CURE -> within("objection.CURE", after().curePeriod());
      case TERMINATE -> termination();
      case CONTINUE_WITHOUT_CHANGE, BLOCK_UNTIL_DECIDED -> said("objection." + step);
    };
  }

  private String termination() {
    String sentence = said("objection.TERMINATE." + after().terminationScope());
    var may = after().mayTerminate();
    if (may.isEmpty()) {
      return sentence;
    }
    String who = may.size() > 1 ? "BOTH" : may.iterator().next().name();
    return sentence + " " + said("objection.TERMINATE.by." + who);
  }

  private AfterObjection after() {
    return situation.terms().afterObjection();
  }

  private String within(String key, @Nullable String period) {
    String sentence = said(key);
    return period == null
        ? sentence
        : sentence + " " + words.say("objection.within", words.period(period));
  }

  private String stop() {
    return Optional.ofNullable(after().stopPeriod())
        .map(p -> words.say("objection.STOP_SERVICE.after", words.period(p)))
        .orElseGet(() -> said("objection.STOP_SERVICE"));
  }

  private String said(String key) {
    return words.say(key, situation.processor().name(), situation.entity());
  }
}
