package org.subnotice.api.rest.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.PersonView;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.asking.Days;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;
import org.subnotice.core.agreement.AgreementId;

/** The list in two times: what applied when, as far as known when. */
@Component
public final class ListOfADay {

  public static final CsvTable<RegisterEntryView> TABLE =
      new CsvTable<>(
          "register",
          List.of(
              "engagement",
              "name",
              "address",
              "country",
              "contact",
              "email",
              "service",
              "purpose",
              "dataLocations",
              "thirdCountryBasis",
              "parent",
              "agreements",
              "except",
              "validFrom",
              "validTo",
              "recordedAt",
              "change"),
          ListOfADay::cells);

  private final Register register;
  private final Days days;

  public ListOfADay(Register register, Days days) {
    this.register = register;
    this.days = days;
  }

  public Function<Slice, Page<RegisterEntryView>> answer(Caller caller, RegisterQuestion asked) {
    var day = days.asOf(caller, asked.asOf());
    var knownAt = days.knownAt(caller, asked.knownAt());
    var agreement = Query.id(asked.agreement(), AgreementId::new);
    return slice -> register.list(caller.processor(), day, knownAt, agreement, slice);
  }

  private static List<? extends @Nullable Object> cells(RegisterEntryView entry) {
    var engagement = entry.engagement();
    var entity = engagement.entity();
    var contact = Optional.ofNullable(entity.contact());
    return Arrays.asList(
        engagement.id(),
        entity.name(),
        entity.address(),
        entity.country(),
        contact.map(PersonView::name).orElse(null),
        contact.map(PersonView::email).orElse(null),
        engagement.service(),
        engagement.purpose(),
        engagement.dataLocations(),
        Optional.ofNullable(engagement.thirdCountry()).map(each -> each.basis()).orElse(null),
        engagement.parent(),
        entry.agreements() == null ? List.of("all") : entry.agreements(),
        entry.except(),
        entry.validFrom(),
        entry.validTo(),
        entry.recordedAt(),
        entry.change());
  }
}
