package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.terms.TermsReading;
import org.subnotice.core.terms.TermsReading.Problem;

class UnreadableTermsTest {

  @Test
  void every_fault_is_named_with_line_field_and_reason() {
    String text =
        """
        id: Not An Id
        title: "Faulty"
        objectionPeriode: notDefined
        noticeLead: { value: 14 days, clause: "3" }
        silenceMeans: { value: MAYBE, clause: "3" }
        onObjection: { value: [STOP_SERVICE, SHRUG], clause: "4" }
        noticeForm: { value: TEXTFORM }
        variants:
          - name: "Anywhere"
            when: { within: [Europe] }
            zone: { value: Berlin, clause: "9" }
        """;

    List<Problem> problems = problems(text);

    assertThat(problems).extracting(Problem::line).containsExactly(1, 3, 4, 5, 6, 7, 10, 11);
    assertThat(problems)
        .extracting(Problem::field)
        .containsExactly(
            "id",
            "objectionPeriode",
            "noticeLead/value",
            "silenceMeans/value",
            "onObjection/value",
            "noticeForm/clause",
            "variants/0/when/within",
            "variants/0/zone/value");
    assertThat(problems.get(1).reason()).contains("Did you mean objectionPeriod?");
    assertThat(problems.get(2).reason()).contains("P14D");
    assertThat(problems.get(3).reason()).contains("CLEARED, REFUSED");
  }

  @Test
  void missing_id_and_title_are_named() {
    assertThat(problems("zone: notDefined"))
        .extracting(Problem::field)
        .containsExactlyInAnyOrder("id", "title");
  }

  @Test
  void the_same_key_twice_is_refused() {
    assertThat(problems("id: a\ntitle: b\ntitle: c"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.sentence()).startsWith("Line 3, title: The key"));
  }

  @Test
  void an_unknown_basis_names_the_known_ones() {
    TermsReading reading =
        new YamlTermsReader()
            .read("id: a\ntitle: b\nbasedOn: nowhere", CatalogueForTests.CATALOGUE);

    assertThatThrownBy(reading::orRefuse)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Line 3, basedOn")
        .hasMessageContaining("conbool-1.2");
  }

  @Test
  void broken_yaml_is_refused_at_its_line() {
    assertThat(problems("id: a\ntitle: [b\nzone: c"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isGreaterThanOrEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "just words",
        "- a\n- list",
        "id: &a x\ntitle: *a",
        "a: &a [x]\nb: &b [*a, *a]\nid: [*b, *b]",
        "id: !!java.net.URL http://localhost\ntitle: b",
        "--- {id: a, title: b}\n--- {id: c, title: d}",
        "? [a, b]\n: c",
        "id: a\ntitle: \"\\x00\\ud800",
        "id: a\ntitle: \u0007"
      })
  void hostile_or_empty_texts_are_refused_without_a_crash(String text) {
    assertThat(problems(text)).isNotEmpty();
  }

  @Test
  void depth_and_size_have_limits() {
    assertThat(problems("[".repeat(30_000)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("levels deep"));
    assertThat(problems("id: a\n#" + "x".repeat(70_000)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("65536 characters"));
  }

  @Test
  void a_refusal_stays_readable_however_much_is_wrong() {
    String text =
        IntStream.range(0, 200).mapToObj(i -> "x" + i + ": y\n").collect(Collectors.joining());
    TermsReading reading = new YamlTermsReader().read(text + "k".repeat(500) + ": y");

    assertThatThrownBy(reading::orRefuse)
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("And 178 more.")
        .hasMessageNotContaining("kkk");
  }

  private static List<Problem> problems(String text) {
    TermsReading reading = new YamlTermsReader().read(text);
    assertThat(reading).isInstanceOf(TermsReading.Unreadable.class);
    return ((TermsReading.Unreadable) reading).problems();
  }
}
