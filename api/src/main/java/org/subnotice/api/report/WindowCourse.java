package org.subnotice.api.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.Authorisations.Span;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.report.Course.Line;
import org.subnotice.api.report.Course.Mark;
import org.subnotice.api.report.Course.Sign;

/** One change under one agreement. */
final class WindowCourse {

  private final ChangeView change;
  private final WindowView window;
  private final Span span;
  private final Words words;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  WindowCourse(ChangeView change, WindowView window, Span span, Words words) {
    this.change = change;
    this.window = window;
    this.span = span;
    this.words = words;
  }

  Course course() {
    Instant announced = Optional.ofNullable(change.announcedAt()).orElseThrow();
    say("announced", moment(announced));
    say("planned", words.day(change.plannedFirstUse()));
    receipt();
    Optional.ofNullable(window.computation())
        .ifPresent(
            c ->
                say(
                    "last-day",
                    words.lastDay(
                        c.lastDay(),
                        Optional.ofNullable(window.closesAt()).orElse(c.closesAt()),
                        ZoneId.of(c.zone()))));
    answers();
    firstUse();
    say("state", words.say("state." + window.state()));
    var closes = Optional.ofNullable(window.closesAt());
    return new Course(
        Courses.title(change, words),
        words.say("state." + window.state()),
        announced,
        closes.orElse(span.ends()),
        closes.isPresent(),
        List.copyOf(marks),
        List.copyOf(lines));
  }

  private void receipt() {
    Optional.ofNullable(window.receipt())
        .ifPresentOrElse(
            receipt -> {
              marks.add(new Mark(Sign.RECEIPT, receipt.receivedAt()));
              say(
                  "receipt",
                  moment(receipt.receivedAt()) + " – " + words.say("tier." + receipt.tier()));
            },
            () -> say("receipt", words.say("report.receipt.none")));
  }

  private void answers() {
    window.objections().forEach(this::objection);
    Optional.ofNullable(window.approval())
        .ifPresent(
            approval ->
                say("approval", moment(approval.receivedAt()) + " – " + approval.declarant()));
    Optional.ofNullable(window.resolution())
        .ifPresent(
            resolution -> {
              marks.add(new Mark(Sign.OUTCOME, resolution.resolvedAt()));
              say(
                  "outcome",
                  words.say("outcome." + resolution.outcome())
                      + " – "
                      + moment(resolution.resolvedAt()));
            });
    if (window.objections().isEmpty() && window.approval() == null) {
      say("answer", words.say("report.answer.none"));
    }
  }

  private void objection(WindowView.Objection objection) {
    marks.add(new Mark(Sign.OBJECTION, objection.receivedAt()));
    String end =
        objection.withdrawn()
            ? words.say("objection.withdrawn")
            : objection.lapsed() ? words.say("objection.lapsed") : "";
    say(
        "objection",
        String.join(
            " – ",
            java.util.stream.Stream.of(
                    moment(objection.receivedAt()),
                    objection.declarant(),
                    words.say(objection.timely() ? "objection.timely" : "objection.late"),
                    words.say("channel." + objection.channel()),
                    end)
                .filter(part -> !part.isEmpty())
                .toList()));
  }

  private void firstUse() {
    Optional.ofNullable(window.usedFrom())
        .ifPresent(
            day -> {
              marks.add(new Mark(Sign.FIRST_USE, Courses.startOf(day, span)));
              say("first-use", words.day(day));
            });
  }

  private String moment(Instant at) {
    return Courses.moment(at, span, words);
  }

  private void say(String key, String text) {
    lines.add(Courses.line(words, key, text));
  }
}
