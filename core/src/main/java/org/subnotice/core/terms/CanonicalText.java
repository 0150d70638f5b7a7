package org.subnotice.core.terms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.subnotice.core.terms.Condition.Places;

/**
 * Terms as one text that is the same for the same content, whatever the layout of the file: the
 * basis of the version. Line breaks within values are escaped, so no value can pose as a line.
 */
final class CanonicalText {

  private CanonicalText() {}

  static String of(ContractTerms terms) {
    String head =
        line("id", terms.id().value())
            + line("title", terms.title())
            + line("edition", terms.edition().orElse(""))
            + line("basedOn", terms.basedOn().map(TermsId::value).orElse(""));
    String variants =
        terms.variants().stream().map(CanonicalText::of).collect(Collectors.joining());
    return head + of(terms.stated()) + variants;
  }

  static String of(StatedValues stated) {
    return stated.parameters().stream()
        .map(parameter -> line(parameter.name(), written(parameter, stated)))
        .collect(Collectors.joining());
  }

  static String versionOf(String canonicalText) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(canonicalText.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java platform has SHA-256.", impossible);
    }
  }

  private static String of(Variant variant) {
    Condition when = variant.when();
    return line("variant", variant.name())
        + line("within", joined(when.within().map(Places::written).orElse(List.of())))
        + line("outside", joined(when.outside().map(Places::written).orElse(List.of())))
        + line("services", joined(when.services().stream().sorted().toList()))
        + line("dataCategories", joined(when.dataCategories().stream().sorted().toList()))
        + line("emergency", when.emergency().map(String::valueOf).orElse(""))
        + of(variant.stated());
  }

  private static <T> String written(Parameter<T> parameter, StatedValues stated) {
    Value<T> value = stated.valueOf(parameter);
    return joined(parameter.written(value))
        + " | "
        + value.source()
        + " | "
        + escaped(value.clause().orElse(""))
        + " | "
        + escaped(value.quote().orElse(""));
  }

  private static String joined(List<String> items) {
    return items.stream().map(CanonicalText::escaped).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String line(String key, String text) {
    return key + ": " + text.replace("\n", "\\n").replace("\r", "\\r") + "\n";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace(",", "\\,").replace("]", "\\]");
  }
}
