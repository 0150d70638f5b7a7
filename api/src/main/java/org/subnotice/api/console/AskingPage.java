package org.subnotice.api.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with its answer as a table.
 *
 * @param lead what the question is for
 * @param asked false while the form has not been filled in
 * @param answer what the table shows, in one sentence
 * @param csv the whole answer for a spreadsheet
 * @param next the query of the following part
 */
record AskingPage(
    String path,
    String title,
    String lead,
    List<Input> inputs,
    boolean asked,
    String answer,
    List<String> columns,
    List<Entry> entries,
    String csv,
    @Nullable String next) {

  /**
   * @param type {@code date}, {@code number}, or {@code choice} of the options
   */
  record Input(String name, String label, String type, String value, List<Option> options) {

    static Input day(String name, String label, String value) {
      return new Input(name, label, "date", value, List.of());
    }
  }

  record Option(String value, String label) {}

  /** The first cell is the head of its row. */
  record Entry(List<Cell> cells) {}

  /** {@code label} is the head of the column, for narrow screens. */
  record Cell(String label, List<String> lines, List<Link> links) {}

  record Link(String address, String label) {}
}
