package org.subnotice.core.terms;

/** What a subprocessor outside the EEA needs. */
public enum ThirdCountryRule {
  /** What Chapter V GDPR demands. */
  CHAPTER_V,
  /** The controller is told the concrete guarantees and how to obtain evidence of them. */
  GUARANTEES_TOLD,
  /** Guarantees of Art. 44 ff. GDPR and supplementary measures. */
  GUARANTEES_AND_MEASURES,
  /** Standard contractual clauses 2021/914, module 3 (processor to processor). */
  SCC_MODULE_3
}
