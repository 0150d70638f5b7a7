package org.subnotice.infra.signing;

import java.util.List;
import org.apache.james.jdkim.api.Headers;

/** The fields of a header as they are written, folds and all. */
record HeaderFields(List<String> fields) implements Headers {

  /** {@code header} without the empty line at its end. */
  static HeaderFields of(String header) {
    return new HeaderFields(List.of(header.split("\r\n(?![ \t])")));
  }

  @Override
  public List<String> getFields() {
    return fields;
  }

  @Override
  public List<String> getFields(String name) {
    return fields.stream()
        .filter(field -> field.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .toList();
  }
}
