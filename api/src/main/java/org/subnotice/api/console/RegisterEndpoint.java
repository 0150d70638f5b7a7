package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.Days;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.register.ListOfADay;
import org.subnotice.api.rest.register.RegisterQuestion;
import org.subnotice.core.agreement.AgreementId;

/** Shows the list of a day, for all agreements or for one. */
@Controller
class RegisterEndpoint {

  private final ListOfADay list;
  private final Days days;
  private final Agreements agreements;

  RegisterEndpoint(ListOfADay list, Days days, Agreements agreements) {
    this.list = list;
    this.days = days;
    this.agreements = agreements;
  }

  /** {@code csv} is the address of the same list for a spreadsheet. */
  record Shown(
      String asOf,
      String knownAt,
      String day,
      String agreement,
      List<AgreementView> agreements,
      List<Entry> entries,
      String csv) {}

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
      @ModelAttribute RegisterQuestion asked, Visit visit, HttpServletRequest request) {
    LocalDate day = days.asOf(visit.caller(), asked.asOf());
    return visit.page(
        "register",
        new Shown(
            day.toString(),
            Optional.ofNullable(asked.knownAt()).orElse(""),
            visit.words().day(day),
            Query.id(asked.agreement(), AgreementId::new).orElse(""),
            All.of(slice -> agreements.list(visit.tenant(), slice)),
            All.of(list.answer(visit.caller(), asked)).stream()
                .map(each -> entry(each, visit))
                .toList(),
            "/console/register.csv" + Addresses.same(request)));
  }

  @GetMapping("/console/register.csv")
  @Requires(Access.DPO)
  void download(@ModelAttribute RegisterQuestion asked, Visit visit, HttpServletResponse response)
      throws IOException {
    ListOfADay.TABLE.send(list.answer(visit.caller(), asked), null, null, response);
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
        engagement.dataLocations().isEmpty()
            ? words.say("list.locations.none")
            : words.places(engagement.dataLocations()),
        new DossierRows(words).thirdCountry(engagement),
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
