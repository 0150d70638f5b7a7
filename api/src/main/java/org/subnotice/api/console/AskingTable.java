package org.subnotice.api.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.console.AskingPage.Cell;
import org.subnotice.api.console.AskingPage.Entry;
import org.subnotice.api.console.AskingPage.Link;
import org.subnotice.api.page.Words;

/** Makes rows whose cells stand below the heads of their columns. */
final class AskingTable {

  private final List<String> columns;

  /** {@code keys} are those of the heads, without their common beginning. */
  AskingTable(Words words, String... keys) {
    columns = Stream.of(keys).map(key -> words.say("asking.column." + key)).toList();
  }

  List<String> columns() {
    return columns;
  }

  Line line() {
    return new Line();
  }

  /** One row, cell by cell. */
  final class Line {

    private final List<Cell> cells = new ArrayList<>();

    /** Lines without a word are left out. */
    Line cell(@Nullable String... lines) {
      return cell(Stream.of(lines).flatMap(Stream::ofNullable).toList(), List.of());
    }

    Line links(Optional<Link> one, Optional<Link> other) {
      return cell(List.of(), Stream.of(one, other).flatMap(Optional::stream).toList());
    }

    Line cell(List<String> lines, List<Link> links) {
      cells.add(
          new Cell(
              columns.get(cells.size()),
              lines.stream().filter(line -> !line.isBlank()).toList(),
              links));
      return this;
    }

    Entry done() {
      return new Entry(List.copyOf(cells));
    }
  }
}
