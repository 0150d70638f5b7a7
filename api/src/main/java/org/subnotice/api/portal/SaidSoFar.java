package org.subnotice.api.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.page.Words;
import org.subnotice.api.portal.NoticePage.Panel;
import org.subnotice.api.portal.NoticePage.Said;
import org.subnotice.api.read.WindowView.Approval;
import org.subnotice.api.read.WindowView.Objection;
import org.subnotice.api.read.WindowView.Receipt;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.ObjectionClocks;

/** Tells what the controller has declared so far, and confirms what it has just declared. */
record SaidSoFar(Situation situation, Words words) {

  List<Said> all() {
    var all = new ArrayList<Said>();
    situation.window().objections().forEach(objection -> all.add(told(objection)));
    approval().ifPresent(approval -> all.add(told(approval)));
    return List.copyOf(all);
  }

  private Said told(Objection objection) {
    var lines = new ArrayList<String>();
    lines.add(received(objection));
    lines.add(words.say("said.by", objection.declarant()));
    if (!objection.timely()) {
      lines.add(words.say("said.late"));
    }
    clocks(objection.clocks(), lines);
    String wording = objection.text();
    return new Said(
        words.say(title(objection)), List.copyOf(lines), wording.isBlank() ? null : wording);
  }

  private static String title(Objection objection) {
    if (objection.lapsed()) {
      return "said.objection.lapsed";
    }
    return objection.withdrawn() ? "said.objection.withdrawn" : "said.objection";
  }

  private void clocks(ObjectionClocks clocks, List<String> lines) {
    until("said.consultation", clocks.consultationEndsAt()).ifPresent(lines::add);
    until("said.cure", clocks.cureEndsAt()).ifPresent(lines::add);
    until("said.lapses", clocks.lapsesAt()).ifPresent(lines::add);
  }

  /** The last day that ends with that instant. */
  private Optional<String> until(String key, @Nullable Instant end) {
    return Optional.ofNullable(end)
        .map(at -> at.minusNanos(1).atZone(situation.zone()).toLocalDate())
        .map(day -> words.say(key, words.day(day)));
  }

  private Said told(Approval approval) {
    var lines =
        List.of(
            words.say("said.at", words.moment(approval.receivedAt(), situation.zone())),
            words.say("said.by", approval.declarant()),
            words.say(approval.effective() ? "said.effective" : "said.without-effect"));
    return new Said(words.say("said.approval"), lines, null);
  }

  /** Confirms only what stands on record, whatever the address of the page claims. */
  @Nullable Panel confirmed(Declaration declaration) {
    var lines =
        switch (declaration) {
          case OBJECTION -> latest().map(this::objectionLines);
          case APPROVAL -> approval().map(a -> told(a).lines());
          case ACKNOWLEDGEMENT -> acknowledged();
          case WITHDRAWAL -> withdrawn();
        };
    String key = "done." + declaration.label();
    return lines
        .map(found -> new Panel("good", words.say(key), found))
        .orElseGet(() -> new Panel("plain", words.say("done.pending"), pending()));
  }

  private List<String> pending() {
    return List.of(words.say("done.pending.text"));
  }

  private Optional<Objection> latest() {
    var standing = situation.standingObjections();
    return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
  }

  private List<String> objectionLines(Objection objection) {
    return List.of(
        received(objection),
        words.say(objection.timely() ? "done.timely" : "done.late"),
        words.say("done.next", situation.processor().name(), situation.entity()),
        words.say("done.mail"));
  }

  private String received(Objection objection) {
    return words.say("said.at", words.moment(objection.receivedAt(), situation.zone()));
  }

  private Optional<Approval> approval() {
    return Optional.ofNullable(situation.window().approval());
  }

  private Optional<List<String>> acknowledged() {
    return Optional.ofNullable(situation.window().receipt())
        .map(Receipt::tier)
        .filter(tier -> tier.compareTo(EvidenceTier.T3) >= 0)
        .map(_ -> List.of(words.say("done.acknowledgement.text")));
  }

  private Optional<List<String>> withdrawn() {
    boolean all = !situation.window().objections().isEmpty() && !situation.objected();
    return all ? Optional.of(List.of(words.say("done.withdrawal.text"))) : Optional.empty();
  }
}
