package org.subnotice.api.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The controller's page in finished sentences; the template only places them. */
record NoticePage(
    String title,
    String lead,
    String processor,
    String controller,
    Panel standing,
    List<Row> dates,
    @Nullable TimeLine timeLine,
    List<String> silence,
    List<String> afterObjection,
    List<Row> announced,
    List<Said> said,
    List<Step> steps,
    List<Form> forms,
    String action,
    String nonce,
    @Nullable Panel done,
    @Nullable String switchTo,
    String contact) {

  /**
   * {@code tone} is good, stop, wait or plain, and never the only thing that tells the difference.
   */
  record Panel(String tone, String title, List<String> lines) {}

  record Row(String label, List<String> lines) {

    Row(String label, String line) {
      this(label, List.of(line));
    }
  }

  /** A declaration that stands or stood. */
  record Said(String title, List<String> lines, @Nullable String wording) {}

  /** One step of the computation. */
  record Step(String rule, String text) {}

  /** One form; {@code id} prefixes the ids of its fields. */
  record Form(
      String id,
      String action,
      String title,
      List<String> explanation,
      boolean open,
      boolean withText,
      List<String> grounds,
      String textHint,
      String button,
      Entry typed,
      List<Problem> problems) {

    /** The sentence about this field, or null where it is in order. */
    public @Nullable String problem(String field) {
      return problems.stream()
          .filter(p -> p.field().equals(field))
          .map(Problem::text)
          .findFirst()
          .orElse(null);
    }
  }

  record Problem(String field, String text) {}

  public List<Problem> problems() {
    return forms.stream().flatMap(form -> form.problems().stream()).toList();
  }

  /** The form that was not taken, for the links of the list of problems. */
  public String faulty() {
    return forms.stream()
        .filter(form -> !form.problems().isEmpty())
        .map(Form::id)
        .findFirst()
        .orElse("");
  }
}
