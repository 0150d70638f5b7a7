package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void both_languages_say_the_same_things() throws IOException {
    assertThat(sentences("de").stringPropertyNames())
        .isEqualTo(sentences("en").stringPropertyNames());
  }

  @Test
  void each_sentence_uses_the_same_values_in_both_languages() throws IOException {
    Properties german = sentences("de");
    Properties english = sentences("en");
    for (String key : german.stringPropertyNames()) {
      assertThat(places(german, key)).as(key).isEqualTo(places(english, key));
    }
  }

  private static TreeSet<String> places(Properties sentences, String key) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(sentences.getProperty(key)).results().forEach(p -> places.add(p.group()));
    return places;
  }

  private static Properties sentences(String language) throws IOException {
    Properties sentences = new Properties();
    try (Reader reader =
        new InputStreamReader(
            SentencesTest.class.getResourceAsStream("sentences_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
