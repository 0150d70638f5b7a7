package org.subnotice.infra.terms;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Guesses which key a mistyped one was meant to be. */
final class Suggestion {

  private static final int MOST_LISTED = 12;
  private static final int LONGEST_COMPARED = 60;

  private Suggestion() {}

  static String among(Collection<String> accepted, String key) {
    if (accepted.size() <= MOST_LISTED) {
      return "Write one of " + accepted.stream().sorted().collect(Collectors.joining(", ")) + ".";
    }
    return accepted.stream()
        .filter(each -> key.length() <= LONGEST_COMPARED && distance(each, key) <= 3)
        .min(Comparator.comparingInt(each -> distance(each, key)))
        .map(nearest -> "Did you mean " + nearest + "?")
        .orElse("The schema lists the keys.");
  }

  /** Levenshtein's edit distance, row by row. */
  private static int distance(String one, String other) {
    int[] above = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
