package org.subnotice.api.rest.csv;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes lines for a spreadsheet (RFC 4180). */
final class CsvLines {

  private static final String FORMULA = "=+-@\t\r\n|%";

  private final CSVPrinter printer;

  CsvLines(Appendable out, List<String> columns) throws IOException {
    printer =
        CSVFormat.RFC4180.builder().setHeader(columns.toArray(String[]::new)).get().print(out);
  }

  void write(List<? extends @Nullable Object> cells) throws IOException {
    printer.printRecord(cells.stream().map(CsvLines::text).map(CsvLines::harmless).toList());
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Collection<?> several
        ? several.stream().map(CsvLines::text).collect(Collectors.joining("; "))
        : cell.toString();
  }

  /** A spreadsheet takes these beginnings for a formula; an apostrophe makes them a text. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
