package org.subnotice.api.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.WindowView;

/** What a controller declared and what became of it, in words. */
record Declarations(Visit visit) {

  List<WindowPage.Said> of(WindowView window) {
    var said = new ArrayList<WindowPage.Said>();
    window.objections().forEach(each -> said.add(objection(each)));
    Optional.ofNullable(window.approval()).map(this::approval).ifPresent(said::add);
    return List.copyOf(said);
  }

  List<Row> resolution(WindowView window) {
    return Optional.ofNullable(window.resolution()).map(this::rows).orElse(List.of());
  }

  private List<Row> rows(WindowView.Resolution resolution) {
    var rows = new ArrayList<Row>();
    rows.add(Row.of(say("fact.outcome"), say("outcome." + resolution.outcome())));
    rows.add(Row.of(say("fact.resolved-at"), visit.moment(resolution.resolvedAt())));
    Optional.ofNullable(resolution.stopAt())
        .ifPresent(at -> rows.add(Row.of(say("fact.stop-at"), visit.moment(at))));
    rows.add(Row.of(say("column.why"), resolution.reason()));
    return List.copyOf(rows);
  }

  private WindowPage.Said objection(WindowView.Objection objection) {
    return new WindowPage.Said(
        Line.objection(objection, visit.words()),
        lines(objection.receivedAt(), objection.declarant(), say("channel." + objection.channel())),
        text(objection.text()));
  }

  private WindowPage.Said approval(WindowView.Approval approval) {
    return new WindowPage.Said(
        say(approval.effective() ? "approval.effective" : "approval.without-effect"),
        lines(approval.receivedAt(), approval.declarant(), ""),
        null);
  }

  private List<String> lines(Instant at, String declarant, String channel) {
    return List.of(
        say("said.received", visit.moment(at)),
        channel.isEmpty() ? declarant : declarant + " – " + channel);
  }

  private static @Nullable String text(String text) {
    return text.isBlank() ? null : text;
  }

  private String say(String key, Object... slots) {
    Words words = visit.words();
    return words.say(key, slots);
  }
}
