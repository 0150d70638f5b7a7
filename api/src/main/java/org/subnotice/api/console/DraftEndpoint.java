package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Countries;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.change.ChangeBody;
import org.subnotice.api.rest.change.ChangeSteps;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.Refusal;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.register.ChainBelow;
import tools.jackson.databind.JsonNode;

/** Drafts a change with a form; reads it as strictly as the same draft by a program. */
@Controller
class DraftEndpoint {

  /** Shows the form again, with more rows to write in. */
  private static final String MORE_ROWS = "rows";

  private static final String DOSSIER = "engagement/";
  private static final List<String> TEXTS =
      List.of(
          "kind",
          "replaces",
          "reason",
          "plannedFirstUse",
          DOSSIER + "entity/name",
          DOSSIER + "entity/address",
          DOSSIER + "entity/country",
          DOSSIER + "entity/contact/name",
          DOSSIER + "entity/contact/email",
          DOSSIER + "service",
          DOSSIER + "purpose",
          DOSSIER + "thirdCountry/basis",
          DOSSIER + "thirdCountry/guarantees",
          DOSSIER + "thirdCountry/evidence",
          DOSSIER + "thirdCountry/validUntil",
          ChainRows.BELOW);
  private static final List<String> COUNTRIES =
      List.of(DOSSIER + "dataLocations", DOSSIER + "remoteAccess");
  private static final List<String> LINES =
      List.of(
          DOSSIER + "dataCategories",
          DOSSIER + "dataSubjects",
          DOSSIER + "measures",
          DOSSIER + "dueDiligence",
          "services");
  private static final List<String> INPUTS =
      Stream.of(TEXTS, COUNTRIES, LINES, ChainRows.inputs()).flatMap(List::stream).toList();

  private final ChangeSteps steps;
  private final Declined declined;
  private final Register register;
  private final Agreements agreements;

  DraftEndpoint(ChangeSteps steps, Declined declined, Register register, Agreements agreements) {
    this.steps = steps;
    this.declined = declined;
    this.register = register;
    this.agreements = agreements;
  }

  @GetMapping("/console/changes/new")
  @Requires(Access.EDITOR)
  ModelAndView form(Visit visit) {
    return visit.page("draft", page(visit, Form.empty("draft")));
  }

  @PostMapping("/console/changes/new")
  @Requires(Access.EDITOR)
  ModelAndView draft(Visit visit, Ids ids, HttpServletRequest request) {
    var form = ChainRows.closedUp(Form.sent("draft", request));
    if (form.value("step").equals(MORE_ROWS)) {
      return visit.page("draft", page(visit, form));
    }
    try {
      var change = steps.draft(visit.caller(), ChangeBody.read(body(form)), ids);
      return Addresses.done("/console/changes/" + change.value(), "drafted");
    } catch (Refusal | InvalidRequest thrown) {
      var problem = declined.problem(thrown);
      String sentence = declined.sentence(thrown, visit.words());
      return visit.page(
          "draft",
          page(visit, form.declined(problem, sentence, INPUTS, visit.words())),
          problem.status());
    }
  }

  private static JsonNode body(Form form) {
    var body =
        FormJson.of(form)
            .object(DOSSIER + "entity")
            .texts(TEXTS)
            .countries(COUNTRIES)
            .lines(LINES)
            .body();
    ChainRows.write(form, body.withObjectProperty("engagement"));
    return body;
  }

  private DraftPage page(Visit visit, Form form) {
    return new DraftPage(
        form,
        Arrays.stream(ChangeKind.values()).map(Enum::name).toList(),
        listed(visit),
        Countries.in(visit.words().language()),
        All.of(slice -> agreements.list(visit.tenant(), slice)).stream()
            .flatMap(each -> each.services().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", ")),
        Arrays.stream(ChainBelow.values()).map(Enum::name).toList(),
        ChainRows.shown(form));
  }

  private List<DraftPage.Listed> listed(Visit visit) {
    return All.of(
            slice ->
                register.list(
                    visit.tenant(),
                    visit.today(),
                    OverviewEndpoint.WHATEVER_IS_KNOWN,
                    Optional.empty(),
                    slice))
        .stream()
        .map(RegisterEntryView::engagement)
        .map(e -> new DraftPage.Listed(e.id(), e.entity().name() + " – " + e.service()))
        .distinct()
        .toList();
  }
}
