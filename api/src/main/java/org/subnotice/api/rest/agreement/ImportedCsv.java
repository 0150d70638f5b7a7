package org.subnotice.api.rest.agreement;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.subnotice.api.rest.json.FieldError;
import org.subnotice.api.rest.json.InvalidRequest;

/**
 * Reads a file of agreements (RFC 4180); semicolons are accepted too, as spreadsheets write them.
 */
final class ImportedCsv {

  private static final int MOST_LINES = 20_000;

  private ImportedCsv() {}

  static List<ImportedLine> read(String text) {
    String header = text.lines().findFirst().orElse("");
    char delimiter = header.contains(";") && !header.contains(",") ? ';' : ',';
    List<CSVRecord> records = records(text, delimiter);
    if (records.size() < 2 || records.size() > MOST_LINES) {
      throw InvalidRequest.at(
          "#", "Send a header and 1 to " + (MOST_LINES - 1) + " lines, one contact a line.");
    }
    List<String> columns = columns(records.getFirst());
    return records.stream().skip(1).map(each -> line(each, columns)).toList();
  }

  private static List<CSVRecord> records(String text, char delimiter) {
    var format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();
    try (var parser = format.parse(new StringReader(text))) {
      return parser.getRecords();
    } catch (CSVException | UncheckedIOException malformed) {
      throw InvalidRequest.at("#", "The file is no CSV: look for an unclosed quotation mark.");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<String> columns(CSVRecord header) {
    var errors = new ArrayList<FieldError>();
    var columns = new ArrayList<String>();
    for (String name : header) {
      String column = ImportColumns.named(name).orElse("");
      if (column.isEmpty() || columns.contains(column)) {
        errors.add(
            new FieldError(
                "#/lines/1",
                "Column "
                    + (columns.size() + 1)
                    + " is unknown or stands twice. Use "
                    + String.join(", ", ImportColumns.ALL)
                    + "."));
      }
      columns.add(column);
    }
    ImportColumns.NEEDED.stream()
        .filter(needed -> !columns.contains(needed))
        .map(needed -> new FieldError("#/lines/1", "The column " + needed + " is missing."))
        .forEach(errors::add);
    if (!errors.isEmpty()) {
      throw new InvalidRequest(errors);
    }
    return columns;
  }

  private static ImportedLine line(CSVRecord cells, List<String> columns) {
    Map<String, String> named = new HashMap<>();
    for (int index = 0; index < Math.min(columns.size(), cells.size()); index++) {
      named.put(columns.get(index), cells.get(index).strip());
    }
    var line = new ImportedLine((int) cells.getRecordNumber(), named);
    if (cells.size() != columns.size()) {
      line.error(
          "#", "The line has " + cells.size() + " cells, the header " + columns.size() + ".");
    }
    return line;
  }
}
