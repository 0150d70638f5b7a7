package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * What a contract says about subprocessor changes. Reading a parameter here gives the general rule;
 * {@link #applyingTo} gives the one that holds for an engagement.
 *
 * @param title the contract in words
 * @param edition the contract's own numbering or date of its text
 * @param basedOn the terms from which these deviate by negotiation
 * @param stated what the text states
 * @param variants deviating rules for classes of cases; the first that holds applies, alone
 */
public record ContractTerms(
    TermsId id,
    String title,
    Optional<String> edition,
    Optional<TermsId> basedOn,
    StatedValues stated,
    List<Variant> variants)
    implements Terms {

  public ContractTerms {
    if (title.isBlank()) {
      throw new Refusal(RefusalCode.INVALID, "Give the terms a title.", "#/title");
    }
    variants = List.copyOf(variants);
  }

  /** Terms that state nothing: law and house defaults throughout. */
  public static ContractTerms silent(TermsId id, String title) {
    return new ContractTerms(
        id, title, Optional.empty(), Optional.empty(), StatedValues.none(), List.of());
  }

  /**
   * The fingerprint of the content: the first 16 hexadecimal digits of the SHA-256 of the canonical
   * text. Different words are a different version, the same words never are.
   */
  public String version() {
    return CanonicalText.versionOf(canonicalText());
  }

  public String canonicalText() {
    return CanonicalText.of(this);
  }

  @Override
  public <T> Value<T> value(Parameter<T> parameter) {
    return stated.valueOf(parameter);
  }

  /** These terms with one more statement. */
  public <T> ContractTerms with(Parameter<T> parameter, Value<T> value) {
    return new ContractTerms(id, title, edition, basedOn, stated.with(parameter, value), variants);
  }

  public ContractTerms withEdition(String other) {
    return new ContractTerms(id, title, Optional.of(other), basedOn, stated, variants);
  }

  /** The rules that hold for one engagement: the first variant whose condition holds, else none. */
  public AppliedTerms applyingTo(Circumstances circumstances) {
    return applying(
        variants.stream().filter(each -> each.when().holdsFor(circumstances)).findFirst());
  }

  AppliedTerms applying(Optional<Variant> variant) {
    StatedValues effective = variant.map(each -> stated.overriddenBy(each.stated())).orElse(stated);
    return new AppliedTerms(id, version(), variant.map(Variant::name), effective);
  }

  /**
   * Terms that deviate from these by negotiation, which beats the standard text in every case (§
   * 305b BGB), also where a variant of the standard text says otherwise. Own variants replace those
   * of the standard text.
   */
  public ContractTerms overriding(
      TermsId newId, String newTitle, StatedValues deviations, List<Variant> ownVariants) {
    List<Variant> kept = variants.stream().map(each -> each.without(deviations)).toList();
    return new ContractTerms(
        newId,
        newTitle,
        edition,
        Optional.of(id),
        stated.overriddenBy(deviations),
        ownVariants.isEmpty() ? kept : ownVariants);
  }
}
