package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applied terms in raw, stable words, as an event keeps them. Holds every parameter, also those on
 * which the contract is silent: a later change of a house default reaches no window that stands.
 * Quotes stay with the terms of that version.
 */
public record FrozenTerms(
    String terms, String version, @Nullable String variant, List<FrozenStatement> statements) {

  public FrozenTerms {
    statements = List.copyOf(statements);
  }

  public static FrozenTerms of(AppliedTerms applied) {
    return new FrozenTerms(
        applied.terms().value(),
        applied.version(),
        applied.variant().orElse(null),
        applied.statements().stream().map(FrozenStatement::of).toList());
  }

  /** The same rules again. A parameter that is no longer known is left out. */
  public AppliedTerms thawed() {
    StatedValues stated = StatedValues.none();
    for (FrozenStatement each : statements) {
      Optional<Parameter<?>> parameter = Parameters.named(each.name());
      if (parameter.isPresent()) {
        stated = each.addedTo(stated, parameter.get());
      }
    }
    return new AppliedTerms(new TermsId(terms), version, Optional.ofNullable(variant), stated);
  }

  /** One parameter of frozen terms. */
  public record FrozenStatement(
      String name, List<String> value, String source, @Nullable String clause) {

    static FrozenStatement of(Statement statement) {
      return new FrozenStatement(
          statement.parameter().name(),
          statement.value(),
          statement.source().name(),
          statement.clause().orElse(null));
    }

    <T> StatedValues addedTo(StatedValues stated, Parameter<T> parameter) {
      return stated.with(
          parameter,
          new Value<>(
              parameter.kind().read(value),
              Source.valueOf(source),
              Optional.ofNullable(clause),
              Optional.empty()));
    }
  }
}
