package org.subnotice.api.rest.terms;

import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.read.ComputationView;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.Processors;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.tenant.AgreedTerms;
import org.subnotice.api.rest.tenant.KnownPlaces;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.period.PeriodRules;
import org.subnotice.core.period.Places;
import org.subnotice.core.period.Seat;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.ContractTerms;

/** Computes a last day without storing anything. */
@RestController
class ComputeDeadlineEndpoint {

  private static final String GERMANY = "DE";
  private static final Period NEVER_USED = new Period.Days(14);

  private final AgreedTerms agreed;
  private final Processors processors;
  private final KnownPlaces known;
  private final PeriodComputation computation;

  ComputeDeadlineEndpoint(
      AgreedTerms agreed, Processors processors, KnownPlaces known, HolidayCalendar holidays) {
    this.agreed = agreed;
    this.processors = processors;
    this.known = known;
    this.computation = new PeriodComputation(holidays);
  }

  @PostMapping("/api/v1/deadlines")
  @Requires(Access.ANY_TOKEN)
  ComputationView compute(@RequestBody DeadlineQuestion asked, Identity identity) {
    var terms = asked.terms().map(named -> agreed.named(identity.tenant(), named));
    // Without terms the question names the period, which replaces the one of the defaults.
    var rules =
        asked.over(
            terms
                .map(ComputeDeadlineEndpoint::generalRules)
                .orElseGet(() -> PeriodRules.houseDefaults(asked.period().orElse(NEVER_USED))));
    return ComputationViews.of(
        computation.compute(rules, places(asked, terms, identity), asked.receivedAt()));
  }

  /** Nothing is known of an engagement here, so that no variant applies. */
  private static PeriodRules generalRules(ContractTerms terms) {
    return new AppliedTerms(terms.id(), terms.version(), Optional.empty(), terms.stated())
        .windowRules();
  }

  private Places places(DeadlineQuestion asked, Optional<ContractTerms> terms, Identity identity) {
    String law = terms.map(each -> each.governingLaw().value()).orElse(GERMANY);
    var controller = asked.controllerSeat().orElseGet(() -> Seat.of(law));
    var processor = asked.processorSeat().orElseGet(() -> own(identity, law));
    known.require(controller, "#/controllerSeat");
    known.require(processor, "#/processorSeat");
    return new Places(controller, processor);
  }

  private Seat own(Identity identity, String law) {
    return processors
        .find(identity.tenant())
        .map(ProcessorView::seat)
        .map(seat -> new Seat(seat.country(), seat.subdivision()))
        .orElseGet(() -> Seat.of(law));
  }
}
