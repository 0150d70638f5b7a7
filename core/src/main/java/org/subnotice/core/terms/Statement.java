package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;

/**
 * One parameter as a reader sees it: in words, with its source.
 *
 * @param value the items as a file would write them; one item unless the parameter is a list
 */
public record Statement(
    Parameter<?> parameter,
    List<String> value,
    Source source,
    Optional<String> clause,
    Optional<String> quote) {

  static <T> Statement of(Parameter<T> parameter, Terms terms) {
    Value<T> value = terms.value(parameter);
    return new Statement(
        parameter, parameter.written(value), value.source(), value.clause(), value.quote());
  }
}
