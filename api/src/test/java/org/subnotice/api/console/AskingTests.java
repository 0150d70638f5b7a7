package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingTests extends OnConsole {

  @Test
  void the_questions_lead_to_their_pages_in_both_languages() {
    var officer = person("acme-dpo");

    assertThat(officer.get("/console/asking?lang=de").body())
        .contains("Wer war an einem Tag genehmigt?", "href=\"/console/asking/objections\"");
    assertThat(officer.get("/console/asking?lang=en").body())
        .contains("What changed between two days?");
  }

  @Test
  void objections_stand_in_a_table_with_caption_and_heads_and_without_markup_of_others() {
    var answer = person("acme-dpo").get("/console/asking/objections?year=2026&lang=en");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "<caption>Objections of the year 2026</caption>", "<th scope=\"col\">Outcome</th>")
        .contains("after 2 days and 1 hour", "The objection was withdrawn", "no ground given")
        .contains("/console/asking/objections.csv?year=2026\"")
        .doesNotContain("<b>Hosting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorised",
        "authorised?agreement=" + AGREEMENT,
        "authorised?agreement=" + AGREEMENT + "&asOf=2026-11-23&knownAt=",
        "differences",
        "differences?from=2026-01-01&to=2026-11-23&agreement=",
        "correspondence",
        "correspondence?agreement=" + AGREEMENT,
        "engagement",
        "chain",
        "report",
        "chain?asOf=2026-11-23&agreement=" + AGREEMENT,
        "objections"
      })
  void each_question_can_be_asked_in_both_languages(String question) {
    for (String language : new String[] {"de", "en"}) {
      String joint = question.contains("?") ? "&" : "?";
      var answer =
          person("acme-dpo").get("/console/asking/" + question + joint + "lang=" + language);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("??");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"asking/objections.csv?year=2026", "register.csv?asOf=2026-11-23"})
  void the_same_goes_into_a_spreadsheet(String address) {
    var answer = person("acme-dpo").get("/console/" + address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
  }

  @Test
  void days_in_the_wrong_order_are_refused_in_words() {
    var answer =
        person("acme-dpo").get("/console/asking/differences?from=2026-12-01&to=2026-11-01");

    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
