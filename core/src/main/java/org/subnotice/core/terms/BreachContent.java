package org.subnotice.core.terms;

/** What a breach notice must contain. */
public enum BreachContent {
  NATURE_AND_NUMBERS,
  CONTACT,
  LIKELY_CONSEQUENCES,
  MEASURES
}
