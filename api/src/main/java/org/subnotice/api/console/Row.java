package org.subnotice.api.console;

import java.util.List;

/** A label and what stands beside it. */
record Row(String label, List<String> lines) {

  static Row of(String label, String line) {
    return new Row(label, List.of(line));
  }
}
