package org.subnotice.core.processor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.subnotice.core.wording.SealedWording;

/** What a processor's own decisions need to know. */
public record Processor(
    boolean registered,
    Set<String> tokens,
    Set<String> termsVersions,
    boolean contestableBlocks,
    Set<String> witnesses,
    Reminding reminding,
    Optional<SealedWording> wording) {

  static final Processor UNKNOWN =
      new Processor(
          false, Set.of(), Set.of(), false, Set.of(), Reminding.HOUSE_DEFAULT, Optional.empty());
  static final Processor REGISTERED =
      new Processor(
          true, Set.of(), Set.of(), false, Set.of(), Reminding.HOUSE_DEFAULT, Optional.empty());

  public Processor {
    tokens = Set.copyOf(tokens);
    termsVersions = Set.copyOf(termsVersions);
    witnesses = Set.copyOf(witnesses);
  }

  Processor withToken(String token) {
    return withTokens(with(tokens, token));
  }

  Processor withoutToken(String token) {
    var left = new HashSet<>(tokens);
    left.remove(token);
    return withTokens(left);
  }

  private Processor withTokens(Set<String> others) {
    return new Processor(
        registered, others, termsVersions, contestableBlocks, witnesses, reminding, wording);
  }

  Processor withTerms(String terms, String version) {
    var more = with(termsVersions, terms + "@" + version);
    return new Processor(
        registered, tokens, more, contestableBlocks, witnesses, reminding, wording);
  }

  Processor treatingContestableReceipts(boolean block) {
    return new Processor(registered, tokens, termsVersions, block, witnesses, reminding, wording);
  }

  Processor withWitnesses(Set<String> persons) {
    return new Processor(
        registered, tokens, termsVersions, contestableBlocks, persons, reminding, wording);
  }

  Processor reminding(Reminding other) {
    return new Processor(
        registered, tokens, termsVersions, contestableBlocks, witnesses, other, wording);
  }

  Processor withWording(SealedWording chosen) {
    var now = Optional.of(chosen);
    return new Processor(
        registered, tokens, termsVersions, contestableBlocks, witnesses, reminding, now);
  }

  boolean knows(String terms, String version) {
    return termsVersions.contains(terms + "@" + version);
  }

  private static Set<String> with(Set<String> some, String one) {
    var more = new HashSet<>(some);
    more.add(one);
    return more;
  }
}
