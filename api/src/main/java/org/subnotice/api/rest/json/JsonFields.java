package org.subnotice.api.rest.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.subnotice.core.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The fields of one JSON object. Reading goes on after an error with a placeholder, so that a
 * caller learns of all that is wrong at once; a field that nobody reads is refused.
 */
public final class JsonFields {

  private static final int MOST = 200;

  private final JsonNode object;
  private final String pointer;
  private final List<FieldError> errors;
  private final Set<String> read = new HashSet<>();

  private JsonFields(JsonNode object, String pointer, List<FieldError> errors) {
    this.object = object;
    this.pointer = pointer;
    this.errors = errors;
  }

  /** Reads a whole body, or throws {@link InvalidRequest} with everything that is wrong. */
  public static <T> T readAll(JsonNode body, Function<JsonFields, T> reading) {
    var errors = new ArrayList<FieldError>();
    T value = objectAt(body, "#", errors, reading);
    if (!errors.isEmpty()) {
      throw new InvalidRequest(errors);
    }
    return value;
  }

  public <T> T required(String name, Kind<T> kind) {
    var node = field(name);
    if (node.isEmpty()) {
      error(name, "This field is missing.");
      return kind.placeholder();
    }
    return value(node.get(), at(name), kind);
  }

  public <T> Optional<T> optional(String name, Kind<T> kind) {
    return field(name).map(node -> value(node, at(name), kind));
  }

  public <T> T orElse(String name, Kind<T> kind, T otherwise) {
    return optional(name, kind).orElse(otherwise);
  }

  /** Up to 200 different values in their order; an absent list is empty. */
  public <T> List<T> list(String name, Kind<T> kind) {
    return items(name, (node, where) -> value(node, where, kind)).stream().distinct().toList();
  }

  public <T> List<T> listOfSome(String name, Kind<T> kind) {
    var some = list(name, kind);
    if (some.isEmpty() && !isWrong(name)) {
      error(name, "Name at least one.");
    }
    return some;
  }

  public <T> T object(String name, Function<JsonFields, T> reading) {
    var node = field(name);
    if (node.isEmpty()) {
      error(name, "This field is missing.");
      return placeholder(reading);
    }
    return objectAt(node.get(), at(name), errors, reading);
  }

  public <T> Optional<T> optionalObject(String name, Function<JsonFields, T> reading) {
    return field(name).map(node -> objectAt(node, at(name), errors, reading));
  }

  /** Up to 200 objects; an absent list is empty. */
  public <T> List<T> objectsOrNone(String name, Function<JsonFields, T> reading) {
    return items(name, (node, where) -> objectAt(node, where, errors, reading));
  }

  /** One to 200 objects. */
  public <T> List<T> objects(String name, Function<JsonFields, T> reading) {
    var some = objectsOrNone(name, reading);
    if (some.isEmpty() && !isWrong(name)) {
      error(name, "Name at least one.");
    }
    return some;
  }

  /** The field as it stands, for those with more than one form. */
  public Optional<JsonNode> field(String name) {
    read.add(name);
    return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
  }

  /** Records what is wrong with a field. */
  public void error(String name, String detail) {
    errors.add(new FieldError(at(name), detail));
  }

  /** Records what is wrong further down: a field of an item of the list {@code name}. */
  public void errorIn(String name, int index, String field, String detail) {
    errors.add(new FieldError(at(name) + "/" + index + "/" + escaped(field), detail));
  }

  private boolean isWrong(String name) {
    return errors.stream()
        .map(FieldError::pointer)
        .anyMatch(each -> each.equals(at(name)) || each.startsWith(at(name) + "/"));
  }

  private String at(String name) {
    return pointer + "/" + escaped(name);
  }

  private <T> List<T> items(String name, Item<T> reading) {
    var node = field(name);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!node.get().isArray() || node.get().size() > MOST) {
      error(name, "Write a list of at most " + MOST + " items in square brackets.");
      return List.of();
    }
    var items = new ArrayList<T>();
    for (JsonNode item : node.get()) {
      items.add(reading.read(item, at(name) + "/" + items.size()));
    }
    return List.copyOf(items);
  }

  private <T> T value(JsonNode node, String where, Kind<T> kind) {
    try {
      return kind.reading().apply(node);
    } catch (Refusal refusal) {
      errors.add(new FieldError(where, refusal.sentence()));
      return kind.placeholder();
    }
  }

  private static <T> T objectAt(
      JsonNode node, String where, List<FieldError> errors, Function<JsonFields, T> reading) {
    if (!node.isObject()) {
      errors.add(new FieldError(where, "Write an object in curly brackets."));
      return placeholder(reading);
    }
    var fields = new JsonFields(node, where, errors);
    T value = reading.apply(fields);
    fields.refuseUnread();
    return value;
  }

  private static <T> T placeholder(Function<JsonFields, T> reading) {
    return reading.apply(
        new JsonFields(JsonNodeFactory.instance.objectNode(), "#", new ArrayList<>()));
  }

  private void refuseUnread() {
    for (String name : object.propertyNames()) {
      if (!read.contains(name)) {
        error(name, "There is no field of this name here.");
      }
    }
  }

  /** RFC 6901, section 3; what a client made up is shortened. */
  private static String escaped(String name) {
    String shortened = name.length() <= 100 ? name : name.substring(0, 100);
    return shortened.replace("~", "~0").replace("/", "~1");
  }

  @FunctionalInterface
  private interface Item<T> {
    T read(JsonNode node, String where);
  }
}
