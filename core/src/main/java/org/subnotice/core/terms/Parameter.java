package org.subnotice.core.terms;

import java.util.List;

/**
 * One thing that contracts regulate, each in its own way.
 *
 * @param name the key in files and answers; never changes its meaning
 * @param kind how its values are written
 * @param whenSilent what applies where the contract says nothing: the law, else a house default
 */
public record Parameter<T>(String name, Kind<T> kind, Value<T> whenSilent) {

  static <T> Parameter<T> orHouse(String name, Kind<T> kind, T houseDefault) {
    return new Parameter<>(name, kind, Value.houseDefault(houseDefault));
  }

  static <T> Parameter<T> orStatute(String name, Kind<T> kind, T floor, String clause) {
    return new Parameter<>(name, kind, Value.statute(floor, clause));
  }

  /** The value as it would be written, for canonical texts and answers. */
  public List<String> written(Value<T> value) {
    return kind.write(value.value());
  }

  @Override
  public String toString() {
    return name;
  }
}
