package org.subnotice.infra.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.subnotice.core.terms.Parameter;
import org.subnotice.core.terms.Parameters;
import org.subnotice.core.terms.Shape;

/** The JSON Schema that follows from the parameters: what the published file must say. */
final class SchemaOfParameters {

  private SchemaOfParameters() {}

  static Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Contract terms on subprocessor changes");
    schema.put("type", "object");
    schema.put("required", List.of("id", "title"));
    schema.put("additionalProperties", false);
    schema.put("properties", properties(head()));
    schema.put("$defs", definitions());
    return schema;
  }

  private static Map<String, Object> head() {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("id", ref("id"));
    head.put("title", text(TermsDocument.LONGEST_TITLE));
    head.put("edition", text(TermsDocument.LONGEST_TITLE));
    head.put("basedOn", ref("id"));
    head.put("variants", ordered("type", "array", "items", ref("variant")));
    return head;
  }

  private static Map<String, Object> properties(Map<String, Object> head) {
    Map<String, Object> properties = new LinkedHashMap<>(head);
    Parameters.all().forEach(parameter -> properties.put(parameter.name(), ref(parameter.name())));
    return properties;
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put(
        "id", ordered("type", "string", "pattern", "^[a-z0-9]([a-z0-9.-]{0,78}[a-z0-9])?$"));
    definitions.put("clause", text(StatementReader.LONGEST_CLAUSE));
    definitions.put("quote", text(StatementReader.LONGEST_QUOTE));
    definitions.put("variant", variant());
    definitions.put("condition", condition());
    Parameters.all().forEach(each -> definitions.put(each.name(), statement(each)));
    return definitions;
  }

  private static Map<String, Object> variant() {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("name", text(TermsDocument.LONGEST_TITLE));
    head.put("when", ref("condition"));
    return ordered(
        "type",
        "object",
        "required",
        List.of("name", "when"),
        "additionalProperties",
        false,
        "properties",
        properties(head));
  }

  private static Map<String, Object> condition() {
    Map<String, Object> words = list(text(StatementReader.LONGEST_QUOTE), 1);
    Map<String, Object> places =
        list(ordered("type", "string", "pattern", "^(EU|EEA|[A-Z]{2})$"), 1);
    return ordered(
        "type",
        "object",
        "minProperties",
        1,
        "additionalProperties",
        false,
        "properties",
        ordered(
            "within", places,
            "outside", places,
            "services", words,
            "dataCategories", words,
            "emergency", Map.of("type", "boolean")));
  }

  private static Map<String, Object> statement(Parameter<?> parameter) {
    Map<String, Object> value = value(parameter.kind().shape());
    return ordered(
        "oneOf",
        List.of(
            Map.of("const", StatementReader.NOT_DEFINED),
            origin("value", value, true),
            origin("statute", value, true),
            origin("houseDefault", value, false)));
  }

  private static Map<String, Object> origin(String key, Object value, boolean cites) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(key, value);
    if (cites) {
      properties.put("clause", ref("clause"));
      properties.put("quote", ref("quote"));
    }
    return ordered(
        "type",
        "object",
        "required",
        cites ? List.of(key, "clause") : List.of(key),
        "additionalProperties",
        false,
        "properties",
        properties);
  }

  private static Map<String, Object> value(Shape shape) {
    Map<String, Object> item = item(shape);
    Map<String, Object> whole = shape.many() ? list(item, 0) : item;
    return shape.mayBeNone() ? ordered("anyOf", List.of(Map.of("const", "none"), whole)) : whole;
  }

  private static Map<String, Object> item(Shape shape) {
    String period = "P([1-9][0-9]{0,4}(D|BD|W|M|Y)|T[1-9][0-9]{0,4}H)";
    String time = "([01][0-9]|2[0-3]):[0-5][0-9]";
    return switch (shape.type()) {
      case WORD -> ordered("enum", shape.words());
      case YES_OR_NO -> ordered("type", "boolean");
      case TEXT -> text(StatementReader.LONGEST_QUOTE);
      case PERIOD -> pattern(String.join("|", withWords(shape.words(), period)));
      case ZONE -> pattern("[A-Za-z][A-Za-z0-9_+/-]{0,60}");
      case COUNTRY -> pattern("[A-Z]{2}");
      case HOURS -> pattern(time + "-" + time);
      case DATE -> pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    };
  }

  private static List<String> withWords(List<String> words, String pattern) {
    return Stream.concat(words.stream(), Stream.of(pattern)).toList();
  }

  private static Map<String, Object> pattern(String inner) {
    return ordered("type", "string", "pattern", "^(" + inner + ")$");
  }

  private static Map<String, Object> text(int longest) {
    return ordered("type", "string", "minLength", 1, "maxLength", longest);
  }

  private static Map<String, Object> list(Object items, int least) {
    return ordered("type", "array", "minItems", least, "items", items);
  }

  private static Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
