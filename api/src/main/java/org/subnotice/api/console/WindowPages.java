package org.subnotice.api.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.ComputationView;
import org.subnotice.api.read.Exhibits;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.read.Windows;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.ExhibitKind;
import org.subnotice.core.window.Outcome;
import org.subnotice.core.window.WindowId;
import org.subnotice.core.window.WindowState;

/** Gathers what the page of a window shows. */
@Component
class WindowPages {

  private final Windows windows;
  private final Changes changes;
  private final Agreements agreements;
  private final Exhibits exhibits;

  WindowPages(Windows windows, Changes changes, Agreements agreements, Exhibits exhibits) {
    this.windows = windows;
    this.changes = changes;
    this.agreements = agreements;
    this.exhibits = exhibits;
  }

  WindowView find(Visit visit, String window) {
    return windows
        .find(visit.tenant(), new WindowId(window).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such window."));
  }

  WindowPage page(Visit visit, String id, Form form) {
    var window = find(visit, id);
    var words = visit.words();
    var agreement = agreements.find(visit.tenant(), window.agreement());
    var reference = agreement.map(AgreementView::reference).orElse(window.agreement());
    return new WindowPage(
        window.id(),
        window.change(),
        changes
            .find(visit.tenant(), window.change())
            .map(change -> Overview.title(change, words))
            .orElse(window.change()),
        window.agreement(),
        agreement.map(a -> a.controller().name() + " – " + reference).orElse(reference),
        words.say("state." + window.state()),
        Tones.of(window),
        facts(visit, window),
        notice(visit, window),
        Optional.ofNullable(window.computation()).map(ComputationView::steps).orElse(List.of()),
        new Declarations(visit).of(window),
        new Declarations(visit).resolution(window),
        resolvable(window) && visit.edits() ? names(Outcome.values()) : List.of(),
        names(EvidenceTier.values()).stream().skip(1).toList(),
        names(Channel.values()),
        visit.edits() && window.notice() != null && running(window),
        visit.edits() && window.state() != WindowState.SUPERSEDED,
        visit.edits() && window.state().running(),
        visit.approves() && acceptable(window),
        visit.edits(),
        exhibits.of(visit.tenant(), window.id()).stream()
            .map(each -> ExhibitLine.of(each, visit))
            .toList(),
        names(ExhibitKind.values()),
        form);
  }

  private static boolean resolvable(WindowView window) {
    return window.objections().stream().anyMatch(WindowView.Objection::standing);
  }

  private static boolean acceptable(WindowView window) {
    return Optional.ofNullable(window.receipt())
        .filter(receipt -> receipt.contestable() && !receipt.accepted())
        .isPresent();
  }

  private static boolean running(WindowView window) {
    return window.state().beforeReceipt() || window.state().running();
  }

  private static <E extends Enum<E>> List<String> names(E[] all) {
    return Arrays.stream(all).map(Enum::name).toList();
  }

  private static List<Row> facts(Visit visit, WindowView window) {
    var words = visit.words();
    var rows = new ArrayList<Row>();
    rows.add(Row.of(words.say("column.last-day"), Line.lastDay(window, visit)));
    rows.add(
        Row.of(
            words.say("fact.earliest-use"),
            Optional.ofNullable(window.earliestUse())
                .map(visit::moment)
                .orElseGet(() -> words.say("none-yet"))));
    rows.add(Row.of(words.say("fact.meaning"), words.say("state." + window.state() + ".text")));
    Optional.ofNullable(window.usedFrom())
        .ifPresent(day -> rows.add(Row.of(words.say("fact.used-from"), words.day(day))));
    return List.copyOf(rows);
  }

  private static Optional<Row> reminders(Visit visit, WindowView window) {
    var words = visit.words();
    var lines =
        window.reminders().stream()
            .map(
                each ->
                    words.say(
                        each.refused() == null ? "reminder.sent" : "reminder.refused",
                        words.say("reminder." + each.kind()),
                        each.contact(),
                        visit.moment(each.at())))
            .toList();
    return Optional.of(new Row(words.say("section.reminders"), lines))
        .filter(_ -> !lines.isEmpty());
  }

  private static List<Row> notice(Visit visit, WindowView window) {
    var words = visit.words();
    var rows = new ArrayList<Row>();
    rows.add(Row.of(words.say("fact.form"), words.say("form." + window.form())));
    rows.add(Row.of(words.say("column.receipt"), Line.receipt(window, words)));
    Optional.ofNullable(window.receipt())
        .ifPresent(
            it -> rows.add(Row.of(words.say("fact.received-at"), visit.moment(it.receivedAt()))));
    Optional.ofNullable(window.notice())
        .ifPresent(
            it -> {
              rows.add(new Row(words.say("fact.messages"), it.messageIds()));
              rows.add(Row.of(words.say("fact.sha256"), it.sha256()));
            });
    reminders(visit, window).ifPresent(rows::add);
    return List.copyOf(rows);
  }
}
