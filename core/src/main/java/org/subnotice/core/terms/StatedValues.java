package org.subnotice.core.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The parameters on which a text says something, be it that it defines them not. Immutable. */
public final class StatedValues {

  private static final StatedValues NONE = new StatedValues(Map.of());

  private final Map<Parameter<?>, Value<?>> values;

  private StatedValues(Map<Parameter<?>, Value<?>> values) {
    this.values = Map.copyOf(values);
  }

  public static StatedValues none() {
    return NONE;
  }

  public <T> StatedValues with(Parameter<T> parameter, Value<T> value) {
    return overriddenBy(new StatedValues(Map.of(parameter, value)));
  }

  /** Says outright that the text does not define it: the law or the house default applies. */
  public <T> StatedValues withNotDefined(Parameter<T> parameter) {
    return with(parameter, parameter.whenSilent());
  }

  /** These values, but where {@code stronger} says something, that. */
  public StatedValues overriddenBy(StatedValues stronger) {
    Map<Parameter<?>, Value<?>> merged = new LinkedHashMap<>(values);
    merged.putAll(stronger.values);
    return new StatedValues(merged);
  }

  StatedValues without(StatedValues others) {
    Map<Parameter<?>, Value<?>> kept = new LinkedHashMap<>(values);
    kept.keySet().removeAll(others.values.keySet());
    return new StatedValues(kept);
  }

  /** With puts of {@link #with} only, the value under a parameter is of the parameter's type. */
  @SuppressWarnings("unchecked")
  public <T> Optional<Value<T>> stated(Parameter<T> parameter) {
    return Optional.ofNullable((Value<T>) values.get(parameter));
  }

  public <T> Value<T> valueOf(Parameter<T> parameter) {
    return stated(parameter).orElse(parameter.whenSilent());
  }

  /** What is stated, in the order of {@link Parameters#all()}. */
  public List<Parameter<?>> parameters() {
    Predicate<Parameter<?>> stated = values::containsKey;
    return Parameters.all().stream().filter(stated).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatedValues that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return CanonicalText.of(this);
  }
}
