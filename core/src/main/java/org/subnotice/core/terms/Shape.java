package org.subnotice.core.terms;

import java.util.List;

/**
 * How the values of a parameter look when they are written down.
 *
 * @param type the form of one item
 * @param many whether several items are written
 * @param mayBeNone whether the word {@code none} may stand instead
 * @param words the words to choose from; beside another type a word that may stand instead
 */
public record Shape(Type type, boolean many, boolean mayBeNone, List<String> words) {

  /** The form of one item. */
  public enum Type {
    WORD,
    YES_OR_NO,
    TEXT,
    /** A period, such as {@code P14D}. */
    PERIOD,
    /** A time zone of the tz database, such as {@code Europe/Berlin}. */
    ZONE,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** From and to, such as {@code 09:00-17:00}. */
    HOURS,
    /** Such as {@code 2026-12-24}. */
    DATE
  }

  static Shape of(Type type) {
    return new Shape(type, false, false, List.of());
  }

  Shape withWord(String word) {
    return new Shape(type, many, mayBeNone, List.of(word));
  }

  Shape orNone() {
    return new Shape(type, many, true, words);
  }

  Shape listed() {
    return new Shape(type, true, mayBeNone, words);
  }
}
