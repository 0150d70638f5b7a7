package org.subnotice.infra.erasure;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.subnotice.infra.embedded.KeptMail;

/**
 * By what a person is recognised in a text that is not sealed: her names, addresses and longer
 * words of hers. Exists only while she is being erased; never stored, never logged.
 */
final class Traces {

  /** Shorter free texts, such as a mere no, stand in mails of others too. */
  private static final int TELLING = 20;

  private final Set<String> identifying = new LinkedHashSet<>();
  private final Set<String> said = new LinkedHashSet<>();

  void add(String field, String clear) {
    String text = normal(clear);
    if (text.isEmpty() || field.equals("role")) {
      return;
    }
    if (field.endsWith("ame") || field.endsWith("mail") || field.equals("actor")) {
      identifying.add(text);
    } else if (text.length() >= TELLING) {
      said.add(text);
    }
  }

  Set<String> names() {
    return Set.copyOf(identifying);
  }

  boolean isIn(KeptMail mail) {
    String all =
        normal(
            String.join(
                " ", mail.to(), mail.from(), mail.text(), mail.html(), mail.headers().toString()));
    return Stream.concat(identifying.stream(), said.stream()).anyMatch(all::contains);
  }

  static String normal(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Traces[" + (identifying.size() + said.size()) + "]";
  }
}
