package org.subnotice.api.console;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Worklist.Closing;

/**
 * When the windows of a change close, as a drawing and in words.
 *
 * @param today percent of the width
 * @param use planned first use, percent of the width
 */
record ClosingLine(List<Point> points, int today, int use, String description) {

  private static final int LEFT = 4;
  private static final int RIGHT = 96;
  private static final int MARGIN = 15;
  private static final int SMALLEST = 5;
  private static final int LARGEST = 12;

  /** {@code at} is percent of the width, {@code size} a radius. */
  record Point(int at, int size, String day, String windows) {}

  static Optional<ClosingLine> of(ChangeView change, List<Closing> closings, Visit visit) {
    if (closings.isEmpty()) {
      return Optional.empty();
    }
    var scale = Scale.over(change, closings, visit);
    int most = closings.stream().mapToInt(Closing::windows).max().orElse(1);
    var points = closings.stream().map(each -> point(each, most, scale, visit)).toList();
    return Optional.of(
        new ClosingLine(
            points,
            scale.place(visit.today()),
            scale.place(change.plannedFirstUse()),
            visit
                .words()
                .say(
                    "closing.description",
                    visit.words().day(closings.getFirst().lastDay()),
                    visit.words().day(closings.getLast().lastDay()),
                    visit.words().day(change.plannedFirstUse()),
                    visit.words().day(visit.today()))));
  }

  /** Keeps a label at this place within the drawing. */
  public String anchor(int at) {
    return at < MARGIN ? "start" : at > RIGHT + LEFT - MARGIN ? "end" : "middle";
  }

  private static Point point(Closing closing, int most, Scale scale, Visit visit) {
    var words = visit.words();
    return new Point(
        scale.place(closing.lastDay()),
        SMALLEST + (LARGEST - SMALLEST) * closing.windows() / most,
        words.lastDay(closing.lastDay(), closing.closesAt(), ZoneId.of(closing.zone())),
        words.say("closing.windows", closing.windows(), closing.running()));
  }

  private record Scale(LocalDate from, LocalDate to) {

    static Scale over(ChangeView change, List<Closing> closings, Visit visit) {
      var announced =
          Optional.ofNullable(change.announcedAt())
              .map(at -> LocalDate.ofInstant(at, visit.zone()))
              .orElse(closings.getFirst().lastDay());
      var last =
          Stream.concat(
                  Stream.of(change.plannedFirstUse()), closings.stream().map(Closing::lastDay))
              .max(LocalDate::compareTo)
              .orElseThrow();
      return new Scale(announced, last);
    }

    int place(LocalDate day) {
      long whole = Math.max(1, to.toEpochDay() - from.toEpochDay());
      long part = Math.clamp(day.toEpochDay() - from.toEpochDay(), 0, whole);
      return Math.toIntExact(LEFT + part * (RIGHT - LEFT) / whole);
    }
  }
}
