package org.subnotice.api.rest.history;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.HistoryEntryView;

/** Writes the history for a spreadsheet (RFC 4180). */
final class HistoryCsv {

  private static final String FORMULA = "=+-@\t\r\n|%";

  private final CSVPrinter printer;

  HistoryCsv(Appendable out) throws IOException {
    printer =
        CSVFormat.RFC4180
            .builder()
            .setHeader(
                "position",
                "at",
                "type",
                "actor",
                "origin",
                "change",
                "agreement",
                "engagement",
                "window",
                "text")
            .get()
            .print(out);
  }

  void write(HistoryEntryView entry) throws IOException {
    printer.printRecord(cells(entry));
  }

  private static List<String> cells(HistoryEntryView entry) {
    return Stream.of(
            Long.toString(entry.position()),
            entry.at().toString(),
            entry.type(),
            entry.actor(),
            entry.origin(),
            orEmpty(entry.change()),
            orEmpty(entry.agreement()),
            orEmpty(entry.engagement()),
            orEmpty(entry.window()),
            entry.text())
        .map(HistoryCsv::harmless)
        .toList();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A spreadsheet takes these beginnings for a formula; an apostrophe makes them a text. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
