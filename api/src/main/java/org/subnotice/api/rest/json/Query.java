package org.subnotice.api.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.Slice;
import org.subnotice.core.Identifier;
import org.subnotice.core.Refusal;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads query parameters as strictly as bodies; an empty one counts as absent. */
public final class Query {

  private static final int USUAL = 100;
  private static final int MOST = 1000;
  private static final int DAY_LENGTH = "2027-02-01".length();

  private Query() {}

  public static <T> Optional<T> optional(String name, @Nullable String written, Kind<T> kind) {
    if (written == null || written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(kind.reading().apply(JsonNodeFactory.instance.stringNode(written)));
    } catch (Refusal refusal) {
      throw InvalidRequest.at("#/" + name, refusal.sentence());
    }
  }

  public static Optional<LocalDate> day(String name, @Nullable String written) {
    return optional(name, written, Kinds.DAY);
  }

  public static Optional<Instant> instant(String name, @Nullable String written) {
    return optional(name, written, Kinds.INSTANT);
  }

  /**
   * An instant, or a day of {@code zone}, which stands for its beginning {@code days} days later.
   */
  public static Optional<Instant> instantOrDay(
      String name, @Nullable String written, ZoneId zone, int days) {
    return isDay(written)
        ? day(name, written).map(day -> day.plusDays(days).atStartOfDay(zone).toInstant())
        : instant(name, written);
  }

  /** A day, or the day in {@code zone} of an instant. */
  public static Optional<LocalDate> dayOrInstant(
      String name, @Nullable String written, ZoneId zone) {
    return written == null || isDay(written)
        ? day(name, written)
        : instant(name, written).map(instant -> LocalDate.ofInstant(instant, zone));
  }

  private static boolean isDay(@Nullable String written) {
    return written != null && written.length() <= DAY_LENGTH;
  }

  /** Refused as NOT_FOUND where it cannot be an identifier. */
  public static Optional<String> id(
      @Nullable String written, Function<String, ? extends Identifier> kind) {
    return written == null || written.isEmpty()
        ? Optional.empty()
        : Optional.of(kind.apply(written).value());
  }

  /** {@code present} or the complaint that the parameter is missing. */
  public static <T> T required(String name, Optional<T> present) {
    return present.orElseThrow(
        () -> InvalidRequest.at("#/" + name, "This query parameter is missing."));
  }

  public static Slice slice(@Nullable String limit, @Nullable String cursor) {
    return new Slice(
        optional("cursor", cursor, Texts.line(500)),
        optional("limit", limit, new Kind<>(node -> count(node.stringValue()), USUAL))
            .orElse(USUAL));
  }

  private static int count(String written) {
    if (!written.matches("[1-9][0-9]{0,3}") || Integer.parseInt(written) > MOST) {
      throw Kind.refused("Write a number from 1 to " + MOST + ".");
    }
    return Integer.parseInt(written);
  }
}
