package org.subnotice.api.console;

import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.subnotice.api.page.Language;
import org.subnotice.api.page.Words;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.Problems;
import org.subnotice.core.Refusal;

/** Says in the reader's language why something was not done. */
@Component
class Declined {

  private final Problems problems;

  Declined(Problems problems) {
    this.problems = problems;
  }

  Problem problem(Exception thrown) {
    return problems.of(thrown);
  }

  HttpStatusCode status(Exception thrown) {
    return HttpStatusCode.valueOf(problem(thrown).status());
  }

  String title(HttpStatusCode status, Words words) {
    return words.say(status.value() == 404 ? "declined.unknown" : "declined.not-done");
  }

  /** English refusals say it themselves; German has one sentence for each code. */
  String sentence(Exception thrown, Words words) {
    var problem = problem(thrown);
    if (thrown instanceof Refusal && words.language() == Language.ENGLISH) {
      return problem.detail();
    }
    return words.sayOr("refusal." + problem.code(), problem.detail());
  }

  /** For a field of a form, by the name of its input. */
  static String atField(String field, Words words) {
    String key =
        "problem." + field.replaceAll("/\\d+/", "/").replace('/', '.').toLowerCase(Locale.ROOT);
    return words.sayOr(key, words.say("problem"));
  }
}
