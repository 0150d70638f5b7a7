package org.subnotice.api.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.subnotice.api.page.Words;

/**
 * Draws each course as a bar from its announcement to its last day, with marks. Plain boxes in
 * millimetres; what they show stands in words behind them.
 */
final class TimelineDrawing {

  static final String STYLE =
      ".axis,.course{position:relative;height:11mm;border-bottom:0.2pt solid #bbb}"
          + ".axis{height:6mm;border-bottom:0.6pt solid #333}"
          + ".label{position:absolute;left:0;top:1.2mm;width:50mm;font-size:8pt;line-height:1.15}"
          + ".track{position:absolute;left:53mm;top:0;width:112mm;height:11mm}"
          + ".axis .track{height:6mm}"
          + ".tick{position:absolute;top:1mm;font-size:7pt;width:20mm}"
          + ".grid{position:absolute;top:0;width:0;height:11mm;border-left:0.2pt solid #ccc}"
          + ".span{position:absolute;top:6mm;height:2.4mm;background-color:#8fb3ba;"
          + "border:0.4pt solid #0d5a67}"
          + ".span.open{border-right:0}"
          + ".end{position:absolute;top:4.6mm;height:5.2mm;width:0;border-left:1.2pt solid #0d5a67}"
          + ".mark{position:absolute;top:0.6mm;width:6mm;text-align:center;font-size:9pt}"
          + ".legend{font-size:8pt;margin-top:2mm}.course{page-break-inside:avoid}";

  private static final double WIDTH = 112;
  private static final double HALF_A_MARK = 3;
  private static final int MOST_TICKS = 9;

  private final Instant begins;
  private final Instant ends;
  private final ZoneId zone;
  private final Words words;

  TimelineDrawing(Report report, Words words) {
    zone = report.zone();
    begins = report.from().atStartOfDay(zone).toInstant();
    ends = report.to().plusDays(1).atStartOfDay(zone).toInstant();
    this.words = words;
  }

  String of(List<Course> courses) {
    var ticks = ticks();
    return axis(ticks)
        + courses.stream().map(course -> row(course, ticks)).collect(Collectors.joining())
        + legend();
  }

  private String axis(List<LocalDate> ticks) {
    var format = DateTimeFormatter.ofPattern("d.M.uu", Locale.ROOT);
    var english = DateTimeFormatter.ofPattern("d MMM uu", Locale.ENGLISH);
    String marks =
        ticks.stream()
            .map(
                day ->
                    at(
                        "tick",
                        place(startOf(day)),
                        words.language().pick(format.format(day), english.format(day))))
            .collect(Collectors.joining());
    return Xhtml.tag("div class=\"axis\"", Xhtml.tag("div class=\"track\"", marks));
  }

  private String row(Course course, List<LocalDate> ticks) {
    var boxes = new StringBuilder();
    ticks.forEach(day -> boxes.append(at("grid", place(startOf(day)), "")));
    boxes.append(bar(course));
    course.marks().stream()
        .filter(mark -> isDrawn(mark.at()))
        .forEach(
            mark -> boxes.append(at("mark", place(mark.at()) - HALF_A_MARK, mark.sign().shape())));
    return Xhtml.tag(
        "div class=\"course\"",
        Xhtml.text("div class=\"label\"", course.title())
            + Xhtml.tag("div class=\"track\"", boxes.toString()));
  }

  private String bar(Course course) {
    double from = place(course.from());
    double to = Math.max(place(course.to()), from + 0.8);
    String kind = course.ended() ? "span" : "span open";
    String bar =
        "<div class=\"%s\" style=\"left:%smm;width:%smm\"></div>"
            .formatted(kind, millimetres(from), millimetres(to - from));
    return course.ended() && isDrawn(course.to()) ? bar + at("end", to, "") : bar;
  }

  private String legend() {
    String signs =
        Stream.of(Course.Sign.values())
            .map(sign -> sign.shape() + " " + words.say("report.sign." + sign))
            .collect(Collectors.joining(" · "));
    return Xhtml.text("p class=\"legend\"", words.say("report.legend") + " · " + signs);
  }

  private boolean isDrawn(Instant at) {
    return !at.isBefore(begins) && at.isBefore(ends);
  }

  private static String at(String kind, double left, String text) {
    return "<div class=\"%s\" style=\"left:%smm\">%s</div>"
        .formatted(kind, millimetres(left), Xhtml.escaped(text));
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.2f", length);
  }

  /** Within the track, whatever the instant. */
  private double place(Instant at) {
    double whole = Duration.between(begins, ends).toSeconds();
    double part = Duration.between(begins, at).toSeconds();
    return Math.clamp(WIDTH * part / whole, 0, WIDTH);
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Mondays, firsts of months or firsts of years, so that there are not too many. */
  private List<LocalDate> ticks() {
    LocalDate first = LocalDate.ofInstant(begins, zone);
    LocalDate last = LocalDate.ofInstant(ends, zone).minusDays(1);
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    if (months <= 2) {
      return every(first, last, first, 1, ChronoUnit.WEEKS);
    }
    long step = Math.ceilDiv(months, MOST_TICKS);
    LocalDate month = first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
    return every(first, last, month, step, ChronoUnit.MONTHS);
  }

  private static List<LocalDate> every(
      LocalDate first, LocalDate last, LocalDate start, long step, ChronoUnit unit) {
    var days = new ArrayList<LocalDate>();
    for (LocalDate day = start; !day.isAfter(last); day = day.plus(step, unit)) {
      if (!day.isBefore(first)) {
        days.add(day);
      }
    }
    return days;
  }
}
