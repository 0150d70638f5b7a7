package org.subnotice.infra.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.subnotice.api.page.Language;

/** The words of a result, in the language of who reads it. */
final class Phrases {

  /** An English sentence of the ledger and what it is in the other language. */
  private record Detail(Pattern english, String translated) {}

  private final Locale locale;
  private final Properties texts = new Properties();
  private final List<Detail> details = new ArrayList<>();

  private Phrases(Language language) {
    this.locale = language.locale();
    try {
      texts.load(new StringReader(resource("phrases_" + language.tag() + ".properties")));
      if (language == Language.GERMAN) {
        resource("details_de.txt").lines().forEach(this::learn);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Phrases in(Language language) {
    return new Phrases(language);
  }

  Locale locale() {
    return locale;
  }

  String say(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("There is no phrase " + key);
    }
    return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(strings(values));
  }

  /** A sentence in which something was found; as it is, where no translation is known. */
  String detail(String english) {
    for (Detail each : details) {
      var matcher = each.english().matcher(english);
      if (matcher.matches()) {
        return matcher.replaceFirst(each.translated());
      }
    }
    return english;
  }

  private void learn(String line) {
    int end = line.lastIndexOf('=');
    details.add(new Detail(Pattern.compile(line.substring(0, end)), line.substring(end + 1)));
  }

  /** Numbers as they are, without grouping. */
  private static Object[] strings(Object[] values) {
    Object[] all = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      all[i] = String.valueOf(values[i]);
    }
    return all;
  }

  private static String resource(String name) throws IOException {
    try (InputStream text = Phrases.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new IllegalStateException("The resource " + name + " is missing");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
