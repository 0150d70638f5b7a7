package org.subnotice.core.terms;

/**
 * Deviating values for a class of cases, such as data outside the EEA.
 *
 * @param name what the case is, in words
 */
public record Variant(String name, Condition when, StatedValues stated) {

  Variant without(StatedValues others) {
    return new Variant(name, when, stated.without(others));
  }
}
