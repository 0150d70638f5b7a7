package org.subnotice.infra.axon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The short name under which each event is stored, so that its class can move. */
public final class EventNames {

  private final Map<String, Class<?>> classesByName;

  private EventNames(Map<String, Class<?>> classesByName) {
    this.classesByName = Map.copyOf(classesByName);
  }

  /**
   * Names every record below the sealed interfaces by its simple name.
   *
   * @throws IllegalStateException when two events would have the same name, or when a type given is
   *     neither sealed nor a record
   */
  public static EventNames of(Collection<EventFamilies> families) {
    Map<String, Class<?>> classes = new HashMap<>();
    families.stream()
        .flatMap(family -> family.sealedInterfaces().stream())
        .flatMap(EventNames::recordsOf)
        .distinct()
        .forEach(event -> register(classes, event));
    return new EventNames(classes);
  }

  private static Stream<Class<?>> recordsOf(Class<?> type) {
    if (type.isSealed()) {
      return Stream.of(type.getPermittedSubclasses()).flatMap(EventNames::recordsOf);
    }
    if (type.isRecord()) {
      return Stream.of(type);
    }
    throw new IllegalStateException(type.getName() + " is neither a sealed interface nor a record");
  }

  private static void register(Map<String, Class<?>> classes, Class<?> event) {
    Class<?> other = classes.putIfAbsent(event.getSimpleName(), event);
    if (other != null) {
      throw new IllegalStateException(
          "Two events are called %s: %s and %s"
              .formatted(event.getSimpleName(), other.getName(), event.getName()));
    }
  }

  /** The event of that name. */
  public Optional<Class<?>> classOf(String name) {
    return Optional.ofNullable(classesByName.get(name));
  }

  /** The stored name of that class, if it is an event. */
  public Optional<String> nameOf(Class<?> type) {
    String name = type.getSimpleName();
    return type.equals(classesByName.get(name)) ? Optional.of(name) : Optional.empty();
  }
}
