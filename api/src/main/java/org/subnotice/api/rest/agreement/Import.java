package org.subnotice.api.rest.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.rest.json.FieldError;

/**
 * What an import does, or would do.
 *
 * @param imported whether the agreements are on record now; all of them or none
 * @param agreements how many the file holds
 */
record Import(boolean dryRun, boolean imported, int agreements, List<Line> lines) {

  /**
   * @param line counted from 1, the header
   * @param agreement null as long as nothing has been imported
   */
  record Line(int line, String reference, @Nullable String agreement, List<FieldError> errors) {}

  /** With the line in each pointer. */
  List<FieldError> errors() {
    return lines.stream()
        .flatMap(
            line ->
                line.errors().stream()
                    .map(
                        error ->
                            new FieldError(
                                "#/lines/" + line.line() + error.pointer().substring(1),
                                "Line " + line.line() + ": " + error.detail())))
        .toList();
  }
}
