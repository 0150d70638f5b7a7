package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of one type are written in terms and read back: a scalar is a list of one item.
 *
 * <p>{@link #read} refuses with {@code INVALID} and a sentence that says what is accepted.
 */
public final class Kind<T> {

  private static final String NONE = "none";

  private final Shape shape;
  private final Function<List<String>, T> reading;
  private final Function<T, List<String>> writing;

  private Kind(Shape shape, Function<List<String>, T> reading, Function<T, List<String>> writing) {
    this.shape = shape;
    this.reading = reading;
    this.writing = writing;
  }

  static <T> Kind<T> scalar(Shape shape, Function<String, T> reading, Function<T, String> writing) {
    return new Kind<>(
        shape, items -> reading.apply(Kinds.only(items)), value -> List.of(writing.apply(value)));
  }

  Kind<Optional<T>> orNone() {
    return new Kind<>(
        shape.orNone(),
        items -> items.equals(List.of(NONE)) ? Optional.empty() : Optional.of(read(items)),
        value -> value.map(this::write).orElse(List.of(NONE)));
  }

  /** Several items in their order; none is written as an empty list. */
  Kind<List<T>> listed() {
    return new Kind<>(
        shape.listed(),
        items -> items.stream().map(item -> read(List.of(item))).distinct().toList(),
        values -> values.stream().flatMap(value -> write(value).stream()).toList());
  }

  public Shape shape() {
    return shape;
  }

  public T read(List<String> written) {
    return reading.apply(written);
  }

  public List<String> write(T value) {
    return writing.apply(value);
  }
}
