package org.subnotice.api.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Language;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.PermissionAnswers;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.Query;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.register.EngagementId;
import org.subnotice.core.window.Permission;
import org.subnotice.core.window.Reason;

/** Answers whether a subprocessor may be used for an agreement on a day, and why. */
@Controller
class PermissionEndpoint {

  private final PermissionAnswers answers;
  private final Agreements agreements;
  private final Register register;
  private final Changes changes;

  PermissionEndpoint(
      PermissionAnswers answers, Agreements agreements, Register register, Changes changes) {
    this.answers = answers;
    this.agreements = agreements;
    this.register = register;
    this.changes = changes;
  }

  record Asked(
      String agreement,
      String engagement,
      String on,
      List<AgreementView> agreements,
      List<DraftPage.Listed> engagements,
      @Nullable Answer answer) {}

  record Answer(String title, String tone, @Nullable String from, List<Why> reasons) {}

  record Why(String text, boolean blocking) {}

  @GetMapping("/console/permissions")
  @Requires(Access.DPO)
  ModelAndView ask(
      @RequestParam(required = false) @Nullable String agreement,
      @RequestParam(required = false) @Nullable String engagement,
      @RequestParam(required = false) @Nullable String on,
      Visit visit) {
    LocalDate day = Query.day("on", on).orElseGet(visit::today);
    var contract = Query.id(agreement, AgreementId::new);
    var subject = Query.id(engagement, EngagementId::new);
    Optional<Answer> answer = contract.flatMap(a -> subject.map(e -> answer(a, e, day, visit)));
    return visit.page(
        "permissions",
        new Asked(
            contract.orElse(""),
            subject.orElse(""),
            day.toString(),
            All.of(slice -> agreements.list(visit.tenant(), slice)),
            engagements(visit),
            answer.orElse(null)));
  }

  private Answer answer(String agreement, String engagement, LocalDate day, Visit visit) {
    var permission =
        answers
            .answer(visit.tenant(), agreement, engagement, day)
            .orElseThrow(
                () ->
                    new Refusal(
                        RefusalCode.NOT_FOUND, "There is no such agreement or engagement."));
    return said(permission, day, visit);
  }

  private static Answer said(Permission permission, LocalDate day, Visit visit) {
    var words = visit.words();
    String key = permission.permitted() ? "permission.yes" : "permission.no";
    return new Answer(
        words.say(key, words.day(day)),
        permission.permitted() ? Tones.GOOD : Tones.STOP,
        permission.from().map(at -> words.say("permission.from", visit.moment(at))).orElse(null),
        permission.reasons().stream().map(each -> why(each, visit)).toList());
  }

  private static Why why(Reason reason, Visit visit) {
    String text =
        visit.words().language() == Language.ENGLISH
            ? reason.text()
            : visit.words().sayOr("reason." + reason.code(), reason.text());
    return new Why(text, reason.blocking());
  }

  /** Those on the list and those that a change is about. */
  private List<DraftPage.Listed> engagements(Visit visit) {
    var listed =
        All.of(
            slice ->
                register.list(
                    visit.tenant(),
                    visit.today(),
                    OverviewEndpoint.WHATEVER_IS_KNOWN,
                    Optional.empty(),
                    slice));
    var intended = All.of(slice -> changes.list(visit.tenant(), slice));
    return Stream.concat(
            listed.stream().map(RegisterEntryView::engagement),
            intended.stream().map(ChangeView::engagement))
        .map(PermissionEndpoint::named)
        .distinct()
        .toList();
  }

  private static DraftPage.Listed named(EngagementView engagement) {
    return new DraftPage.Listed(
        engagement.id(), engagement.entity().name() + " – " + engagement.service());
  }
}
