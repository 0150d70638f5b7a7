package org.subnotice.api.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from receipt to use as a drawing.
 *
 * @param today where today stands, in percent of the width
 */
record TimeLine(List<Point> points, int today, String description) {

  private static final int LEFT = 7;
  private static final int RIGHT = 93;
  private static final int APART = 16;

  /** {@code at} in percent of the width. */
  record Point(int at, String label, String day) {}

  record Mark(LocalDate day, String label, String words) {}

  /** {@code marks} are three, in the order of time. */
  static TimeLine of(List<Mark> marks, LocalDate today, String description) {
    var first = marks.getFirst().day();
    var last = marks.getLast().day();
    int middle = Math.clamp(place(first, last, marks.get(1).day()), LEFT + APART, RIGHT - APART);
    var places = List.of(LEFT, middle, RIGHT);
    var points = new ArrayList<Point>();
    for (int i = 0; i < places.size(); i++) {
      points.add(new Point(places.get(i), marks.get(i).label(), marks.get(i).words()));
    }
    return new TimeLine(List.copyOf(points), between(marks, places, today), description);
  }

  /** Today stands between the same two points as in the calendar, however these were moved. */
  private static int between(List<Mark> marks, List<Integer> places, LocalDate today) {
    if (today.isBefore(marks.getFirst().day())) {
      return places.getFirst();
    }
    for (int i = 1; i < places.size(); i++) {
      if (!today.isAfter(marks.get(i).day())) {
        return places.get(i - 1)
            + scaled(
                marks.get(i - 1).day(),
                marks.get(i).day(),
                today,
                places.get(i) - places.get(i - 1));
      }
    }
    return places.getLast();
  }

  private static int place(LocalDate first, LocalDate last, LocalDate day) {
    return LEFT + scaled(first, last, day, RIGHT - LEFT);
  }

  private static int scaled(LocalDate from, LocalDate to, LocalDate day, int width) {
    long whole = Math.max(1, to.toEpochDay() - from.toEpochDay());
    return Math.toIntExact((day.toEpochDay() - from.toEpochDay()) * width / whole);
  }
}
