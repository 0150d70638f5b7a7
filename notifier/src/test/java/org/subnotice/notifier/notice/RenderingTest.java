package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderingTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  static Stream<Document> documents() {
    return Stream.of(NoticeLanguage.values())
        .flatMap(
            language ->
                Stream.concat(
                    Stream.of(NoticeKind.values())
                        .flatMap(
                            kind ->
                                Stream.of(
                                        NoticeExamples.CONBOOL,
                                        NoticeExamples.MAINTENY,
                                        NoticeExamples.BLUEID_IN_EUROPE,
                                        NoticeExamples.BLUEID_ELSEWHERE)
                                    .map(t -> NoticeExamples.notice(kind, t, language).document())),
                    Stream.of(Declaration.values())
                        .map(d -> ConfirmationTest.confirmation(d, true, language).document())));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void text_and_html_have_identical_content(Document document) {
    assertThat(words(visible(document.asHtml()))).isEqualTo(words(document.asText()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void html_loads_nothing_and_runs_nothing(Document document) {
    assertThat(document.asHtml())
        .doesNotContainPattern("(?i)<script|<img|<link|<iframe|url\\(|@import|\\son[a-z]+=|src=")
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + document.language().tag() + "\">")
        .doesNotContain("<th>");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void lines_of_text_are_short_unless_one_word_is_longer(Document document) {
    assertThat(document.asText().lines())
        .allMatch(line -> line.length() <= 76 || !line.strip().contains(" "))
        .noneMatch(line -> line.endsWith(" "));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_sentence_keeps_an_unfilled_place(Document document) {
    assertThat(document.asText()).doesNotContainPattern("\\{\\d}");
  }

  @Test
  void markup_in_a_value_is_shown_not_obeyed() {
    Document document =
        document(new Block.Quote("<script>alert('1')</script>\n<img src=\"//evil\">"));
    assertThat(document.asHtml()).doesNotContain("<script", "<img");
    assertThat(document.asText()).contains("> <script>alert('1')</script>\n> <img src=\"//evil\">");
  }

  @Test
  void characters_that_steer_a_display_are_left_out() {
    Document document = document(new Block.Paragraph("an\u202Efang\u0007 \u0000ende\uD800"));
    assertThat(document.asText()).contains("\nanfang ende\n");
    assertThat(document.asHtml()).contains("<p>anfang ende</p>");
  }

  @Test
  void an_address_stays_whole() {
    URI target = URI.create("https://example.org/" + "a".repeat(120));
    assertThat(document(new Block.Link("Hier:", target)).asText())
        .contains("Hier:\n" + target + "\n");
  }

  @Test
  void a_reference_stays_on_one_line() {
    for (int i = 1; i < 80; i++) {
      String before = "x ".repeat(i);
      assertThat(
              document(new Block.Paragraph(before + "(§ 9 Nr. 1 Satz 5) und Art. 28 Abs. 2"))
                  .asText())
          .contains("(§ 9 Nr. 1 Satz 5)", "Art. 28 Abs. 2");
    }
  }

  @Test
  void a_value_with_a_place_in_it_is_not_filled() {
    Words words = Words.in(NoticeLanguage.ENGLISH);
    assertThat(words.say("chain.link", "{1} $1 \\", "b", "c", "d", "e"))
        .isEqualTo("{1} $1 \\, b (c): d. Contact: e");
  }

  private static Document document(Block block) {
    return new Document(NoticeLanguage.GERMAN, "Titel", List.of(block));
  }

  private static String visible(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group()).toList();
  }
}
