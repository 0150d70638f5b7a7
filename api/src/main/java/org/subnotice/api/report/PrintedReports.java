package org.subnotice.api.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.page.Language;
import org.subnotice.api.page.Texts;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Authorisations.Span;
import org.subnotice.api.read.AuthorisedView;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Ledger;
import org.subnotice.api.read.Press;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.Reports;
import org.subnotice.api.rest.agreement.KnownAgreements;
import org.subnotice.api.rest.asking.AllPages;
import org.subnotice.api.rest.asking.Authorised;
import org.subnotice.api.rest.asking.AuthorisedQuestion;
import org.subnotice.api.rest.asking.ChainQuestion;
import org.subnotice.api.rest.asking.Chains;
import org.subnotice.api.rest.asking.Days;
import org.subnotice.api.rest.asking.DifferenceView;
import org.subnotice.api.rest.asking.Differences;
import org.subnotice.api.rest.asking.DifferencesQuestion;
import org.subnotice.api.rest.tenant.Tenants;

/** Puts a report together from the same answers that anybody gets, and prints it. */
@Component
final class PrintedReports implements Reports {

  private final Tenants tenants;
  private final KnownAgreements known;
  private final Register register;
  private final Authorised authorised;
  private final Differences differences;
  private final Courses courses;
  private final Chains chains;
  private final Ledger ledger;
  private final Texts texts;
  private final Press press;

  PrintedReports(
      Tenants tenants,
      KnownAgreements known,
      Register register,
      Authorised authorised,
      Differences differences,
      Courses courses,
      Chains chains,
      Ledger ledger,
      Texts texts,
      Press press) {
    this.tenants = tenants;
    this.known = known;
    this.register = register;
    this.authorised = authorised;
    this.differences = differences;
    this.courses = courses;
    this.chains = chains;
    this.ledger = ledger;
    this.texts = texts;
    this.press = press;
  }

  @Override
  public byte[] pdf(Caller caller, Asked asked) {
    var words = texts.in(Language.of(asked.language()));
    return press.pdf(new ReportPages(report(caller, asked, words), words).xhtml());
  }

  private Report report(Caller caller, Asked asked, Words words) {
    var agreement = asked.agreement().map(id -> known.of(caller, id));
    // The day before the first one: what was so when the period began is no change within it.
    var span = new Span(asked.from().minusDays(1), asked.to(), tenants.zone(caller));
    var period = new Span(asked.from(), asked.to(), tenants.zone(caller));
    return new Report(
        tenants.of(caller),
        agreement,
        asked.from(),
        asked.to(),
        tenants.now(),
        list(caller, agreement, span.from(), words),
        list(caller, agreement, asked.to(), words),
        differences(caller, agreement, span),
        courses.of(caller.processor(), agreement, period, words),
        chains.answer(
            caller,
            new ChainQuestion(
                asked.to().toString(), null, agreement.map(AgreementView::id).orElse(null))),
        ledger.checkpoint(caller.processor()));
  }

  private List<DifferenceView> differences(
      Caller caller, Optional<AgreementView> agreement, Span span) {
    var question =
        new DifferencesQuestion(
            span.from().toString(),
            span.to().toString(),
            null,
            agreement.map(AgreementView::id).orElse(null),
            null,
            null);
    var all = AllPages.of(differences.answer(caller, question));
    // Of the whole processor only what the list says; each agreement has a report of its own.
    return agreement.isPresent()
        ? all
        : all.stream().filter(each -> each.agreement() == null).toList();
  }

  private List<Report.Listed> list(
      Caller caller, Optional<AgreementView> agreement, LocalDate day, Words words) {
    return agreement
        .map(
            one ->
                AllPages.of(
                        authorised.answer(
                            caller,
                            one.id(),
                            new AuthorisedQuestion(day.toString(), null, null, null)))
                    .stream()
                    .map(each -> listed(each.engagement(), standing(each, caller, words), words))
                    .toList())
        .orElseGet(() -> everybody(caller, day, words));
  }

  private List<Report.Listed> everybody(Caller caller, LocalDate day, Words words) {
    return AllPages.of(
            slice ->
                register.list(
                    caller.processor(), day, Days.WHATEVER_IS_KNOWN, Optional.empty(), slice))
        .stream()
        .map(each -> listed(each.engagement(), scope(each, words), words))
        .toList();
  }

  private static Report.Listed listed(EngagementView engagement, String standing, Words words) {
    var entity = engagement.entity();
    return new Report.Listed(
        entity.name(),
        words.place(entity.country()),
        engagement.service() + " – " + engagement.purpose(),
        words.places(engagement.dataLocations()),
        standing);
  }

  private String standing(AuthorisedView each, Caller caller, Words words) {
    String use =
        Optional.ofNullable(each.usedSince())
            .map(day -> words.say("asking.in-use", words.day(day)))
            .orElseGet(() -> words.say("asking.not-in-use"));
    return Optional.ofNullable(each.authorisedSince())
        .map(
            at ->
                use
                    + "; "
                    + words.say("asking.authorised-since", words.moment(at, tenants.zone(caller))))
        .orElse(use);
  }

  private static String scope(RegisterEntryView entry, Words words) {
    var only = entry.agreements();
    String scope =
        only != null
            ? words.say("scope.some", only.size())
            : entry.except().isEmpty()
                ? words.say("scope.all")
                : words.say("scope.except", entry.except().size());
    return words.say("valid.since", words.day(entry.validFrom())) + ", " + scope;
  }
}
