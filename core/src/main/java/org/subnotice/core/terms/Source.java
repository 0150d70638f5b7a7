package org.subnotice.core.terms;

/** Where a value of contract terms comes from. */
public enum Source {
  /** The contract says so; the value carries its clause. */
  CONTRACT,
  /** The contract is silent or says less than the law demands; the clause names the statute. */
  STATUTE,
  /**
   * Neither says anything: a default of this software, which a notice must not sell as contractual.
   */
  HOUSE_DEFAULT
}
