package org.subnotice.api.rest.json;

import java.util.Optional;
import java.util.Set;
import org.subnotice.core.Refusal;
import org.subnotice.core.period.Seat;

/** Reads {@code {"country","subdivision"}}. */
public final class Seats {

  private static final Set<String> LAENDER =
      Set.of(
          "DE-BB", "DE-BE", "DE-BW", "DE-BY", "DE-HB", "DE-HE", "DE-HH", "DE-MV", "DE-NI", "DE-NW",
          "DE-RP", "DE-SH", "DE-SL", "DE-SN", "DE-ST", "DE-TH");

  private Seats() {}

  public static Seat read(JsonFields in) {
    String country = in.required("country", Kinds.COUNTRY);
    Optional<String> subdivision = in.optional("subdivision", Texts.line(6));
    if (country.isEmpty() || subdivision.isEmpty()) {
      return Seat.of(country.isEmpty() ? "DE" : country);
    }
    return within(in, country, subdivision.get());
  }

  private static Seat within(JsonFields in, String country, String subdivision) {
    try {
      Seat seat = Seat.of(country, subdivision);
      if (country.equals("DE") && !LAENDER.contains(subdivision)) {
        in.error("subdivision", "Write one of the sixteen Länder (ISO 3166-2), such as DE-BY.");
      }
      return seat;
    } catch (Refusal refusal) {
      in.error("subdivision", refusal.sentence());
      return Seat.of(country);
    }
  }
}
