package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.page.Words;
import org.subnotice.api.rest.problem.Problem;

/**
 * A form as it stands before the reader. The name of an input is the place of its value in the body
 * that a program would send, such as {@code engagement/entity/name}.
 *
 * @param id which of a page's forms this is
 * @param problems sentences by the name of the input at fault
 * @param problem what is wrong with the form as a whole
 */
record Form(
    String id, Map<String, String> typed, Map<String, String> problems, @Nullable String problem) {

  private static final String REPLACED = "replaces";

  static Form empty(String id) {
    return new Form(id, Map.of(), Map.of(), null);
  }

  static Form sent(String id, HttpServletRequest request) {
    return new Form(
        id,
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[0])),
        Map.of(),
        null);
  }

  public String value(String name) {
    return typed.getOrDefault(name, "");
  }

  /** The id of an input, unlike that of any other form on the page. */
  public String anchor(String name) {
    return id + '-' + name.replace('/', '-');
  }

  /** Of a page with several forms this one, empty where another was sent. */
  public Form only(String wanted) {
    return id.equals(wanted) ? this : empty(wanted);
  }

  public @Nullable String at(String name) {
    return problems.get(name);
  }

  public boolean faulty() {
    return !problems.isEmpty() || problem != null;
  }

  /** The same with what was wrong, each beside its input. */
  Form declined(Problem declined, String sentence, List<String> inputs, Words words) {
    Map<String, String> found = new LinkedHashMap<>();
    for (var error : declined.errors()) {
      input(error.pointer(), inputs)
          .ifPresent(name -> found.putIfAbsent(name, Declined.atField(name, words)));
    }
    return new Form(id, typed, found, sentence);
  }

  private static Optional<String> input(String pointer, List<String> inputs) {
    String name = pointer.replaceFirst("^#/", "");
    return name.equals("engagement/id")
        ? Optional.of(REPLACED)
        : inputs.stream().filter(each -> within(name, each)).findFirst();
  }

  private static boolean within(String name, String input) {
    return name.equals(input) || name.startsWith(input + "/");
  }
}
