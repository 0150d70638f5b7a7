package org.subnotice.api.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record AgreementView(
    String id,
    String reference,
    Controller controller,
    String terms,
    String termsVersion,
    List<String> services,
    LocalDate concludedOn,
    @Nullable LocalDate endsOn,
    List<ContactView> contacts) {

  /** {@code address} is where letters go, line by line; null where nobody named it. */
  public record Controller(String name, SeatView seat, @Nullable String address) {}
}
