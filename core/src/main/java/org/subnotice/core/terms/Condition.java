package org.subnotice.core.terms;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.subnotice.core.period.Seat;

/**
 * When a variant of the terms applies: when everything it names is true of the circumstances.
 *
 * @param within every country of data and seat lies in these places; an unknown location never does
 * @param outside at least one country lies outside these places; an unknown location always does
 * @param services at least one of these is affected; empty: whichever
 * @param dataCategories at least one of these is processed; empty: whichever
 * @param emergency whether a failing subprocessor is replaced
 */
public record Condition(
    Optional<Places> within,
    Optional<Places> outside,
    Set<String> services,
    Set<String> dataCategories,
    Optional<Boolean> emergency) {

  /** True of everything. */
  public static final Condition ALWAYS =
      new Condition(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Optional.empty());

  public Condition {
    services = Set.copyOf(services);
    dataCategories = Set.copyOf(dataCategories);
  }

  public static Condition within(String... places) {
    return new Condition(
        Optional.of(Places.of(places)), Optional.empty(), Set.of(), Set.of(), Optional.empty());
  }

  public static Condition outside(String... places) {
    return new Condition(
        Optional.empty(), Optional.of(Places.of(places)), Set.of(), Set.of(), Optional.empty());
  }

  /** Whether it is true of these circumstances. */
  public boolean holdsFor(Circumstances circumstances) {
    return within.map(places -> places.holdAll(circumstances.countries())).orElse(true)
        && outside.map(places -> !places.holdAll(circumstances.countries())).orElse(true)
        && touches(services, circumstances.services())
        && touches(dataCategories, circumstances.dataCategories())
        && emergency.map(needed -> needed == circumstances.emergency()).orElse(true);
  }

  private static boolean touches(Set<String> named, Set<String> given) {
    return named.isEmpty() || !Collections.disjoint(named, given);
  }

  /** Countries (ISO 3166-1) and the groups {@code EU} and {@code EEA}, as written. */
  public record Places(List<String> written) {

    public Places {
      written = List.copyOf(written);
      written.stream().filter(place -> !EuropeanArea.isGroup(place)).forEach(Seat::of);
    }

    static Places of(String... written) {
      return new Places(List.of(written));
    }

    boolean holdAll(Set<String> countries) {
      return !countries.isEmpty() && countries.stream().allMatch(this::hold);
    }

    private boolean hold(String country) {
      return written.stream()
          .anyMatch(place -> place.equals(country) || EuropeanArea.groupHolds(place, country));
    }
  }
}
