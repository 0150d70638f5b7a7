package org.subnotice.api.console;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.subnotice.api.page.Countries;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a form as the body that a program would send, so that both are read by one reader. */
record FormJson(Form form, ObjectNode body) {

  static FormJson of(Form form) {
    return new FormJson(form, JsonNodeFactory.instance.objectNode());
  }

  /** An object that must be there, even with nothing in it. */
  FormJson object(String name) {
    parent(name + "/-");
    return this;
  }

  FormJson texts(List<String> names) {
    names.forEach(name -> put(name, form.value(name).strip()));
    return this;
  }

  /** A paragraph each: what was broken into lines while typing becomes one. */
  FormJson paragraphs(List<String> names) {
    names.forEach(name -> put(name, form.value(name).strip().replaceAll("\\s*\\R\\s*", " ")));
    return this;
  }

  FormJson yesOrNo(String name) {
    parent(name).put(last(name), !form.value(name).isEmpty());
    return this;
  }

  /** One item a line. */
  FormJson lines(List<String> names) {
    names.forEach(name -> items(name, form.value(name).split("\\R")));
    return this;
  }

  /** Countries by code or by name, separated by commas or lines. */
  FormJson countries(List<String> names) {
    names.forEach(
        name ->
            items(
                name,
                Arrays.stream(form.value(name).split("[,;\\r\\n]"))
                    .map(Countries::code)
                    .toArray(String[]::new)));
    return this;
  }

  /** A number of days as the period of that length; what is none stays as it was typed. */
  FormJson days(String name) {
    String typed = form.value(name).strip();
    put(name, typed.matches("\\d+") ? "P" + typed + "D" : typed);
    return this;
  }

  /** A day and time as a reader there writes it; what is none stays as it was typed. */
  FormJson instant(String name, ZoneId zone) {
    put(name, inUtc(form.value(name).strip(), zone));
    return this;
  }

  private static String inUtc(String typed, ZoneId zone) {
    try {
      return LocalDateTime.parse(typed).atZone(zone).toInstant().toString();
    } catch (DateTimeException unreadable) {
      return typed;
    }
  }

  private void items(String name, String[] written) {
    var items = Arrays.stream(written).map(String::strip).filter(each -> !each.isEmpty()).toList();
    if (!items.isEmpty()) {
      var list = parent(name).putArray(last(name));
      items.forEach(list::add);
    }
  }

  private void put(String name, String value) {
    if (!value.isEmpty()) {
      parent(name).put(last(name), value);
    }
  }

  private ObjectNode parent(String name) {
    var at = body;
    var steps = name.split("/");
    for (String step : Arrays.copyOf(steps, steps.length - 1)) {
      at = at.withObjectProperty(step);
    }
    return at;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
