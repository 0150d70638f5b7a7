package org.subnotice.api.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.page.Words;
import org.subnotice.api.portal.NoticePage.Panel;
import org.subnotice.api.read.WindowView.Resolution;
import org.subnotice.core.window.Outcome;
import org.subnotice.core.window.WindowState;

/** Tells where the window stands now. */
record Standing(Situation situation, Words words) {

  Panel panel() {
    String key = key();
    var lines = new ArrayList<String>();
    lines.add(words.say("standing." + key + ".text", processor(), situation.entity(), until()));
    Optional.ofNullable(situation.window().usedFrom())
        .ifPresent(day -> lines.add(words.say("standing.used", entity(), words.day(day))));
    if (cleared() && situation.objected()) {
      lines.add(words.say("standing.late-objection"));
    }
    return new Panel(tone(key), words.say("standing." + key + ".title"), List.copyOf(lines));
  }

  private String processor() {
    return situation.processor().name();
  }

  private String entity() {
    return situation.entity();
  }

  private boolean cleared() {
    var state = situation.window().state();
    return state == WindowState.CLEARED || state == WindowState.LAPSED;
  }

  private String key() {
    return switch (situation.window().state()) {
      case PLANNED, NOTICE_PREPARED, NOTICE_SENT, UNDELIVERED, VOIDED -> "before";
      case OPEN -> situation.late() ? "closing" : "open";
      case INFORMED -> situation.late() ? "closing" : "informed";
      case AWAITING_APPROVAL -> situation.late() ? "closing" : "awaiting";
      case APPROVED, APPROVED_EARLY -> "approved";
      case REFUSED -> "refused";
      case OBJECTED -> objected();
      case STOPPING -> "stopping";
      case STOPPED -> "stopped";
      case LAPSED, CLEARED -> resolution().isPresent() ? "settled" : "cleared";
      case SUPERSEDED -> "ended";
    };
  }

  private Optional<Resolution> resolution() {
    return Optional.ofNullable(situation.window().resolution());
  }

  private String objected() {
    return switch (resolution().map(Resolution::outcome).orElse(Outcome.OBJECTION_WITHDRAWN)) {
      case CONTINUE_WITHOUT_CHANGE -> "without";
      case CONTROLLER_TERMINATED -> "terminated";
      default -> "objected";
    };
  }

  private static String tone(String key) {
    return switch (key) {
      case "open", "awaiting", "informed", "closing" -> "wait";
      case "objected", "without", "terminated", "refused", "stopping", "stopped" -> "stop";
      case "approved", "cleared", "settled" -> "good";
      default -> "plain";
    };
  }

  private String until() {
    Optional<Instant> stop =
        resolution().flatMap(resolved -> Optional.ofNullable(resolved.stopAt()));
    return stop.map(at -> words.moment(at, situation.zone())).orElse("");
  }
}
