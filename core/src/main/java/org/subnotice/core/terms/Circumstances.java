package org.subnotice.core.terms;

import java.util.Set;

/**
 * The facts of one engagement on which contracts make their rules depend.
 *
 * @param countries of data storage, remote access and seat, ISO 3166-1; empty: unknown
 * @param services the controller's services that the subprocessor touches
 * @param dataCategories the categories of data it processes
 * @param emergency whether it replaces a subprocessor that failed
 */
public record Circumstances(
    Set<String> countries, Set<String> services, Set<String> dataCategories, boolean emergency) {

  public Circumstances {
    countries = Set.copyOf(countries);
    services = Set.copyOf(services);
    dataCategories = Set.copyOf(dataCategories);
  }

  /** Data and seat in these countries, nothing else known. */
  public static Circumstances in(String... countries) {
    return new Circumstances(Set.of(countries), Set.of(), Set.of(), false);
  }

  /** True only where every country is known and lies in the EEA. */
  public boolean onlyInEea() {
    return !countries.isEmpty() && countries.stream().allMatch(EuropeanArea::isInEea);
  }
}
