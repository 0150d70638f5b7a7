package org.subnotice.api.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.Query;
import org.subnotice.core.agreement.AgreementId;

/** Shows the list of a day, for all agreements or for one. */
@Controller
class RegisterEndpoint {

  private final Register register;
  private final Agreements agreements;

  RegisterEndpoint(Register register, Agreements agreements) {
    this.register = register;
    this.agreements = agreements;
  }

  record Shown(
      String asOf,
      String day,
      String agreement,
      List<AgreementView> agreements,
      List<Entry> entries) {}

  /** {@code change} brought it; null for what the contracts authorised from the start. */
  record Entry(
      String id,
      String name,
      String place,
      String service,
      String purpose,
      String locations,
      List<String> thirdCountry,
      String validity,
      String scope,
      @Nullable String change) {}

  @GetMapping("/console/register")
  @Requires(Access.DPO)
  ModelAndView read(
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String agreement,
      Visit visit) {
    LocalDate day = Query.day("asOf", asOf).orElseGet(visit::today);
    var one = Query.id(agreement, AgreementId::new);
    var all = All.of(slice -> agreements.list(visit.tenant(), slice));
    var entries =
        All.of(
            slice ->
                register.list(visit.tenant(), day, OverviewEndpoint.WHATEVER_IS_KNOWN, one, slice));
    return visit.page(
        "register",
        new Shown(
            day.toString(),
            visit.words().day(day),
            one.orElse(""),
            all,
            entries.stream().map(each -> entry(each, visit)).toList()));
  }

  private static Entry entry(RegisterEntryView entry, Visit visit) {
    var words = visit.words();
    EngagementView engagement = entry.engagement();
    return new Entry(
        engagement.id(),
        engagement.entity().name(),
        words.place(engagement.entity().country()),
        engagement.service(),
        engagement.purpose(),
        words.places(engagement.dataLocations()),
        new DossierRows(words).thirdCountry(Optional.ofNullable(engagement.thirdCountry())),
        validity(entry, visit),
        scope(entry, visit),
        entry.change());
  }

  private static String validity(RegisterEntryView entry, Visit visit) {
    var words = visit.words();
    String from = words.day(entry.validFrom());
    return Optional.ofNullable(entry.validTo())
        .map(to -> words.say("valid.until", from, words.day(to)))
        .orElseGet(() -> words.say("valid.since", from));
  }

  private static String scope(RegisterEntryView entry, Visit visit) {
    var only = entry.agreements();
    if (only != null) {
      return visit.words().say("scope.some", only.size());
    }
    return entry.except().isEmpty()
        ? visit.words().say("scope.all")
        : visit.words().say("scope.except", entry.except().size());
  }
}
