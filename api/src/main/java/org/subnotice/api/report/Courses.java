package org.subnotice.api.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Authorisations.Span;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.ObjectionView;
import org.subnotice.api.read.Objections;
import org.subnotice.api.read.Windows;
import org.subnotice.api.read.Worklist;
import org.subnotice.api.report.Course.Mark;
import org.subnotice.api.report.Course.Sign;
import org.subnotice.api.rest.asking.AllPages;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.window.WindowId;

/** Follows the changes of a period, under one agreement or under all. */
@Component
final class Courses {

  private final Changes changes;
  private final Windows windows;
  private final Worklist worklist;
  private final Objections objections;

  Courses(Changes changes, Windows windows, Worklist worklist, Objections objections) {
    this.changes = changes;
    this.windows = windows;
    this.worklist = worklist;
    this.objections = objections;
  }

  /** In the order of their announcements. */
  List<Course> of(String processor, Optional<AgreementView> agreement, Span span, Words words) {
    var all = objections(processor, agreement, span);
    return announced(processor, span).stream()
        .flatMap(
            change ->
                agreement
                    .map(one -> ofOne(processor, change, one, span, words))
                    .orElseGet(() -> Optional.of(ofAll(processor, change, all, span, words)))
                    .stream())
        .filter(course -> touches(course, span))
        .toList();
  }

  private static boolean touches(Course course, Span span) {
    var begins = span.from().atStartOfDay(span.zone()).toInstant();
    return !course.to().isBefore(begins)
        || course.marks().stream().anyMatch(mark -> !mark.at().isBefore(begins));
  }

  private List<ChangeView> announced(String processor, Span span) {
    return AllPages.of(slice -> changes.list(processor, slice)).stream()
        .filter(change -> announcedAt(change).filter(at -> at.isBefore(span.ends())).isPresent())
        .sorted(Comparator.comparing(change -> announcedAt(change).orElse(Instant.MIN)))
        .toList();
  }

  private static Optional<Instant> announcedAt(ChangeView change) {
    return Optional.ofNullable(change.announcedAt());
  }

  private List<ObjectionView> objections(
      String processor, Optional<AgreementView> agreement, Span span) {
    var begins = span.from().atStartOfDay(span.zone()).toInstant();
    return AllPages.of(
        slice ->
            objections.list(
                processor, begins, span.ends(), agreement.map(AgreementView::id), slice));
  }

  private Optional<Course> ofOne(
      String processor, ChangeView change, AgreementView agreement, Span span, Words words) {
    var id = WindowId.of(new ChangeId(change.id()), new AgreementId(agreement.id()));
    return windows
        .find(processor, id.value())
        .map(window -> new WindowCourse(change, window, span, words).course());
  }

  private Course ofAll(
      String processor, ChangeView change, List<ObjectionView> all, Span span, Words words) {
    var closings = worklist.closings(processor, change.id());
    var own = all.stream().filter(each -> each.change().equals(change.id())).toList();
    var last = closings.stream().map(Worklist.Closing::closesAt).max(Comparator.naturalOrder());
    var lines = new ArrayList<Course.Line>();
    lines.add(line(words, "announced", moment(announcedAt(change).orElseThrow(), span, words)));
    lines.add(line(words, "planned", words.day(change.plannedFirstUse())));
    var progress = change.progress();
    lines.add(
        line(
            words,
            "progress",
            words.say(
                "report.progress.text",
                progress.planned(),
                progress.closed(),
                progress.open(),
                progress.undelivered())));
    closings.forEach(
        each ->
            lines.add(
                line(
                    words,
                    "last-day",
                    words.lastDay(each.lastDay(), each.closesAt(), ZoneId.of(each.zone()))
                        + " – "
                        + words.say("report.windows", each.windows()))));
    own.forEach(each -> lines.add(objection(each, span, words)));
    return new Course(
        title(change, words),
        words.say("change." + change.state()),
        announcedAt(change).orElseThrow(),
        last.orElse(span.ends()),
        last.isPresent(),
        marks(own),
        List.copyOf(lines));
  }

  private static List<Mark> marks(List<ObjectionView> objections) {
    return objections.stream()
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(new Mark(Sign.OBJECTION, each.receivedAt())),
                    Optional.ofNullable(each.outcomeAt())
                        .map(at -> new Mark(Sign.OUTCOME, at))
                        .stream()))
        .toList();
  }

  private static Course.Line objection(ObjectionView each, Span span, Words words) {
    String outcome =
        Optional.ofNullable(each.outcome())
            .map(word -> words.say("outcome." + word))
            .orElseGet(() -> words.say("outcome.none"));
    return line(
        words,
        "objection",
        words.say(
            "report.objection.text",
            each.reference(),
            moment(each.receivedAt(), span, words),
            words.say(each.timely() ? "objection.timely" : "objection.late"),
            outcome));
  }

  static String title(ChangeView change, Words words) {
    return words.say(
        "change.title." + change.kind(),
        change.engagement().entity().name(),
        change.engagement().service());
  }

  static Course.Line line(Words words, String key, String text) {
    return new Course.Line(words.say("report." + key), text);
  }

  static String moment(Instant at, Span span, Words words) {
    return words.moment(at, span.zone());
  }

  static Instant startOf(LocalDate day, Span span) {
    return day.atStartOfDay(span.zone()).toInstant();
  }
}
