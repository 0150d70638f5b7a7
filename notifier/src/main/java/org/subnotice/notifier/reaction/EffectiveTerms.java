package org.subnotice.notifier.reaction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.Circumstances;

/**
 * The rules that hold for one change under different agreements. Most agreements share their terms,
 * so each set is worked out once; made anew for each change.
 */
final class EffectiveTerms {

  private final TermsInForce terms;
  private final String processor;
  private final EngagementDetails details;
  private final boolean emergency;
  private final Map<Key, AppliedTerms> known = new HashMap<>();

  EffectiveTerms(
      TermsInForce terms, String processor, EngagementDetails details, boolean emergency) {
    this.terms = terms;
    this.processor = processor;
    this.details = details;
    this.emergency = emergency;
  }

  AppliedTerms of(String id, String version, Set<String> services) {
    return known.computeIfAbsent(new Key(id, version, services), this::applied);
  }

  private AppliedTerms applied(Key key) {
    return terms
        .find(processor, key.id(), key.version())
        .applyingTo(circumstances(details, key.services(), emergency));
  }

  /** Seat, storage and remote access: a place that is not a country's code counts as unknown. */
  static Circumstances circumstances(
      EngagementDetails details, Set<String> services, boolean emergency) {
    var countries = new HashSet<String>();
    countries.add(details.country());
    List.of(details.dataLocations(), details.remoteAccess()).forEach(countries::addAll);
    return new Circumstances(countries, services, Set.copyOf(details.dataCategories()), emergency);
  }

  private record Key(String id, String version, Set<String> services) {}
}
