package org.subnotice.api.rest.terms;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.FieldError;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.api.rest.json.Utf8;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.processor.ProcessorCommand.RecordTerms;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsReader;
import org.subnotice.core.terms.TermsReading;
import org.subnotice.core.terms.TermsReading.Readable;
import org.subnotice.core.terms.TermsReading.Unreadable;
import org.subnotice.core.terms.TermsWarning;

/** Adds terms of the processor's own, or a new version of them. */
@RestController
class AddTermsEndpoint {

  private final Orders orders;
  private final Tenants tenants;
  private final KnownTerms known;
  private final TermsCatalogue catalogue;
  private final TermsReader reader;

  AddTermsEndpoint(
      Orders orders,
      Tenants tenants,
      KnownTerms known,
      TermsCatalogue catalogue,
      TermsReader reader) {
    this.orders = orders;
    this.tenants = tenants;
    this.known = known;
    this.catalogue = catalogue;
    this.reader = reader;
  }

  @PostMapping(
      path = "/api/v1/processors/{p}/terms",
      consumes = {
        "application/yaml",
        "application/x-yaml",
        "text/yaml",
        MediaType.APPLICATION_JSON_VALUE
      })
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Access.ADMIN)
  AddedTerms add(@RequestBody byte[] body, Caller caller) {
    String text = Utf8.read(body);
    var readable = readable(reader.read(text, TermsCatalogue.of(known.list(caller.processor()))));
    var terms = readable.terms();
    requireOwn(terms);
    orders.carryOut(
        caller,
        new RecordTerms(
            new ProcessorId(caller.processor()),
            terms.id().value(),
            terms.version(),
            text,
            tenants.now()));
    return new AddedTerms(
        terms.id().value(),
        terms.version(),
        readable.warnings().stream().map(AddTermsEndpoint::view).toList());
  }

  private static Readable readable(TermsReading reading) {
    return switch (reading) {
      case Readable readable -> readable;
      case Unreadable unreadable -> throw invalid(unreadable);
    };
  }

  private static InvalidRequest invalid(Unreadable unreadable) {
    List<FieldError> errors =
        unreadable.problems().stream()
            .map(each -> new FieldError("#/" + each.field(), each.sentence()))
            .toList();
    return new InvalidRequest(errors);
  }

  private void requireOwn(ContractTerms terms) {
    if (catalogue.find(terms.id()).isPresent()) {
      throw new Refusal(
          RefusalCode.ALREADY_EXISTS,
          "This id belongs to the catalogue. Choose your own and name it in basedOn.",
          "#/id");
    }
  }

  private static AddedTerms.Warning view(TermsWarning warning) {
    return new AddedTerms.Warning(
        warning.code().name(), warning.variant().orElse(null), warning.german(), warning.english());
  }
}
