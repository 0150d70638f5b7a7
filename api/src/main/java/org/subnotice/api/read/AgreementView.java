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

  public record Controller(String name, SeatView seat) {}
}
