package org.subnotice.core.processor;

import java.util.HashSet;
import java.util.Set;

/** What a processor's own decisions need to know. */
public record Processor(
    boolean registered, Set<String> tokens, Set<String> termsVersions, boolean contestableBlocks) {

  static final Processor UNKNOWN = new Processor(false, Set.of(), Set.of(), false);

  public Processor {
    tokens = Set.copyOf(tokens);
    termsVersions = Set.copyOf(termsVersions);
  }

  Processor withToken(String token) {
    return new Processor(registered, with(tokens, token), termsVersions, contestableBlocks);
  }

  Processor withoutToken(String token) {
    var left = new HashSet<>(tokens);
    left.remove(token);
    return new Processor(registered, left, termsVersions, contestableBlocks);
  }

  Processor withTerms(String terms, String version) {
    return new Processor(
        registered, tokens, with(termsVersions, terms + "@" + version), contestableBlocks);
  }

  Processor treatingContestableReceipts(boolean block) {
    return new Processor(registered, tokens, termsVersions, block);
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
