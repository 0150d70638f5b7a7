package org.subnotice.api.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.api.page.Words;
import org.subnotice.api.portal.NoticePage.Form;
import org.subnotice.api.portal.NoticePage.Problem;
import org.subnotice.core.terms.GroundRequirement;

/** Lays out the forms that the contract has a use for. */
record Forms(Situation situation, Words words, Optional<Attempt> attempt) {

  List<Form> all() {
    var offers = Offers.of(situation);
    var attempted = attempt.map(Attempt::declaration).filter(d -> !offers.contains(d)).stream();
    var shown = Stream.concat(offers.stream(), attempted).toList();
    return shown.stream().map(d -> form(d, d == shown.getFirst())).toList();
  }

  private Form form(Declaration declaration, boolean first) {
    var failed = attempt.filter(a -> a.declaration() == declaration);
    String key = "form." + declaration.label();
    boolean objection = declaration == Declaration.OBJECTION;
    return new Form(
        declaration.label(),
        declaration.path(),
        words.say(key + (again(declaration) ? ".again" : "") + ".title"),
        explanation(declaration, key),
        failed.isPresent() || (first && attempt.isEmpty() && undecided()),
        objection,
        objection ? situation.terms().grounds() : List.of(),
        objection ? words.say("ground." + ground()) : "",
        words.say(key + ".button"),
        failed.map(Attempt::entry).orElse(Entry.NOTHING),
        failed.map(this::problems).orElse(List.of()));
  }

  private boolean undecided() {
    var state = situation.window().state();
    return !situation.objected() && (state.running() || state.beforeReceipt());
  }

  private boolean again(Declaration declaration) {
    return declaration == Declaration.OBJECTION && situation.objected();
  }

  private List<String> explanation(Declaration declaration, String key) {
    String text = words.say(key + ".text", situation.processor().name(), situation.entity());
    return declaration == Declaration.OBJECTION && situation.late()
        ? List.of(words.say("form.late"), text)
        : List.of(text);
  }

  private String ground() {
    return situation.terms().ground() == GroundRequirement.NONE ? "free" : "asked";
  }

  private List<Problem> problems(Attempt failed) {
    return failed.faults().stream()
        .map(f -> new Problem(f.field(), words.say("fault." + f.reason())))
        .toList();
  }
}
