package org.subnotice.api.rest.asking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Authorisations;
import org.subnotice.api.read.AuthorisedView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.PersonView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.agreement.KnownAgreements;
import org.subnotice.api.rest.csv.CsvTable;

/** Which subprocessors were authorised for one controller on a day. */
@Component
public final class Authorised {

  public static final CsvTable<AuthorisedView> TABLE =
      new CsvTable<>(
          "authorised",
          List.of(
              "engagement",
              "name",
              "address",
              "country",
              "contact",
              "service",
              "purpose",
              "dataLocations",
              "inUse",
              "usedSince",
              "authorisedSince",
              "recordedAt",
              "change",
              "window"),
          Authorised::cells);

  private final Authorisations authorisations;
  private final KnownAgreements known;
  private final Days days;

  public Authorised(Authorisations authorisations, KnownAgreements known, Days days) {
    this.authorisations = authorisations;
    this.known = known;
    this.days = days;
  }

  /** Nobody before the agreement was concluded and after it ended. */
  public Function<Slice, Page<AuthorisedView>> answer(
      Caller caller, String agreement, AuthorisedQuestion asked) {
    var found = known.of(caller, agreement);
    LocalDate day = days.asOf(caller, asked.asOf());
    var knownAt = days.knownAt(caller, asked.knownAt());
    List<AuthorisedView> all =
        inForce(found, day)
            ? authorisations.of(caller.processor(), found.id(), day, days.zone(caller), knownAt)
            : List.of();
    return slice -> Cut.of(all, slice, Authorised::key);
  }

  private static boolean inForce(AgreementView agreement, LocalDate day) {
    boolean ended = Optional.ofNullable(agreement.endsOn()).filter(day::isAfter).isPresent();
    return !day.isBefore(agreement.concludedOn()) && !ended;
  }

  private static String key(AuthorisedView each) {
    return each.engagement().id() + (each.inUse() ? "" : "~" + each.window());
  }

  private static List<? extends @Nullable Object> cells(AuthorisedView each) {
    var engagement = each.engagement();
    var entity = engagement.entity();
    return Arrays.asList(
        engagement.id(),
        entity.name(),
        entity.address(),
        entity.country(),
        contact(entity.contact()),
        engagement.service(),
        engagement.purpose(),
        engagement.dataLocations(),
        each.inUse(),
        each.usedSince(),
        each.authorisedSince(),
        each.recordedAt(),
        each.change(),
        each.window());
  }

  static @Nullable String contact(@Nullable PersonView person) {
    return person == null ? null : (person.name() + " " + person.email()).strip();
  }
}
