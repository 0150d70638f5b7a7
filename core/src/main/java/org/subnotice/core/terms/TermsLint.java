package org.subnotice.core.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for contradictions within terms: in the general rule, and in each variant what it adds. */
public final class TermsLint {

  private TermsLint() {}

  public static List<TermsWarning> of(ContractTerms terms) {
    List<Contradiction> general = in(terms);
    List<TermsWarning> warnings = new ArrayList<>();
    general.forEach(code -> warnings.add(new TermsWarning(code, Optional.empty())));
    terms.variants().forEach(variant -> warnings.addAll(added(terms, variant, general)));
    unreachable(terms.variants()).forEach(warnings::add);
    return List.copyOf(warnings);
  }

  private static List<TermsWarning> added(
      ContractTerms terms, Variant variant, List<Contradiction> general) {
    AppliedTerms applied = terms.applying(Optional.of(variant));
    return in(applied).stream()
        .filter(code -> !general.contains(code))
        .map(code -> new TermsWarning(code, Optional.of(variant.name())))
        .toList();
  }

  private static List<Contradiction> in(Terms terms) {
    return Arrays.stream(Contradiction.values()).filter(each -> each.isIn(terms)).toList();
  }

  private static Stream<TermsWarning> unreachable(List<Variant> variants) {
    return IntStream.range(0, variants.size())
        .filter(later -> covered(variants.subList(0, later), variants.get(later).when()))
        .mapToObj(later -> Optional.of(variants.get(later).name()))
        .map(name -> new TermsWarning(Contradiction.VARIANT_NEVER_APPLIES, name));
  }

  private static boolean covered(List<Variant> earlier, Condition condition) {
    return earlier.stream()
        .map(Variant::when)
        .anyMatch(when -> when.equals(condition) || when.equals(Condition.ALWAYS));
  }
}
