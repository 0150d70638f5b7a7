package org.subnotice.api.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.WindowView;

/** One window in a table, in finished words. */
record Line(
    String id,
    String agreement,
    String controller,
    String state,
    String tone,
    String lastDay,
    String receipt,
    List<String> objections) {

  static Line of(WindowView window, Optional<AgreementView> agreement, Visit visit) {
    var words = visit.words();
    return new Line(
        window.id(),
        agreement.map(AgreementView::reference).orElse(window.agreement()),
        agreement.map(a -> a.controller().name()).orElse(""),
        words.say("state." + window.state()),
        Tones.of(window),
        lastDay(window, visit),
        receipt(window, words),
        window.objections().stream().map(each -> objection(each, words)).toList());
  }

  static String lastDay(WindowView window, Visit visit) {
    var computed = Optional.ofNullable(window.computation());
    Instant closes = window.closesAt();
    return computed
        .map(
            c ->
                visit
                    .words()
                    .lastDay(c.lastDay(), closes == null ? c.closesAt() : closes, visit.zone()))
        .orElseGet(() -> visit.words().say("none-yet"));
  }

  static String receipt(WindowView window, Words words) {
    return Optional.ofNullable(window.receipt())
        .map(
            receipt ->
                words.say("tier." + receipt.tier())
                    + (receipt.contestable() ? " – " + words.say("contestable") : ""))
        .orElseGet(() -> words.say("none-yet"));
  }

  static String objection(WindowView.Objection objection, Words words) {
    if (objection.lapsed()) {
      return words.say("objection.lapsed");
    }
    if (objection.withdrawn()) {
      return words.say("objection.withdrawn");
    }
    var flags = objection.flags().stream().map(flag -> words.say("flag." + flag)).toList();
    return words.say(objection.timely() ? "objection.timely" : "objection.late")
        + (flags.isEmpty() ? "" : " – " + String.join(", ", flags));
  }
}
