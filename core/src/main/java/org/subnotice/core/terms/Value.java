package org.subnotice.core.terms;

import java.util.Optional;

/**
 * What applies for one parameter, and who says so.
 *
 * @param value what applies
 * @param source who says so; anything but {@link Source#CONTRACT} means: not defined by the
 *     contract
 * @param clause the contract's or the statute's own numbering, such as {@code § 7 Nr. 3}
 * @param quote the governing words of the contract, where they help the reader
 */
public record Value<T>(T value, Source source, Optional<String> clause, Optional<String> quote) {

  public static <T> Value<T> contract(T value, String clause) {
    return new Value<>(value, Source.CONTRACT, Optional.of(clause), Optional.empty());
  }

  public static <T> Value<T> statute(T value, String clause) {
    return new Value<>(value, Source.STATUTE, Optional.of(clause), Optional.empty());
  }

  public static <T> Value<T> houseDefault(T value) {
    return new Value<>(value, Source.HOUSE_DEFAULT, Optional.empty(), Optional.empty());
  }

  /** False where the contract is silent and {@link #value()} comes from the law or the house. */
  public boolean definedByContract() {
    return source == Source.CONTRACT;
  }
}
