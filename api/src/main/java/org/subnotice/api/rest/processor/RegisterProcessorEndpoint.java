package org.subnotice.api.rest.processor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.Processors;
import org.subnotice.api.rest.Created;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.tenant.KnownPlaces;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.processor.ProcessorCommand.RegisterProcessor;
import org.subnotice.core.processor.ProcessorId;

/** Creates a tenant. */
@RestController
class RegisterProcessorEndpoint {

  private final Orders orders;
  private final Processors processors;
  private final PersonalData personal;
  private final KnownPlaces places;

  RegisterProcessorEndpoint(
      Orders orders, Processors processors, PersonalData personal, KnownPlaces places) {
    this.orders = orders;
    this.processors = processors;
    this.personal = personal;
    this.places = places;
  }

  @PostMapping("/api/v1/processors")
  @Requires(Access.OPERATOR)
  ResponseEntity<Created> register(@RequestBody NewProcessor asked, Caller caller, Ids ids) {
    places.require(asked.seat(), "#/seat");
    var processor = new ProcessorId(ids.next("processor-"));
    requireFree(asked.slug(), processor);
    orders.carryOut(
        new Caller(processor.value(), caller.actor(), caller.origin()), command(processor, asked));
    return Created.in("/api/v1/processors", processor.value());
  }

  private RegisterProcessor command(ProcessorId processor, NewProcessor asked) {
    var person = personal.contact(processor.value(), asked.contact().email());
    return new RegisterProcessor(
        processor,
        asked.slug(),
        asked.name(),
        personal.seal(processor.value(), asked.address()),
        asked.seat(),
        asked.zone(),
        asked.language(),
        personal.seal(processor.value(), person, asked.contact().name()),
        personal.seal(processor.value(), person, asked.contact().email()),
        asked.fourEyes());
  }

  private void requireFree(String slug, ProcessorId processor) {
    if (processors
        .bySlug(slug)
        .filter(other -> !other.id().equals(processor.value()))
        .isPresent()) {
      throw new Refusal(
          RefusalCode.ALREADY_EXISTS, "This slug is taken. Choose another.", "#/slug");
    }
  }
}
