package org.subnotice.api.rest.change;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Letters;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Prints the notices that their contracts want in writing, to be signed by hand and posted. */
@RestController
class PrintLettersEndpoint {

  private final KnownChanges known;
  private final Letters letters;

  PrintLettersEndpoint(KnownChanges known, Letters letters) {
    this.known = known;
    this.letters = letters;
  }

  @GetMapping(
      path = "/api/v1/processors/{p}/changes/{c}/letters",
      produces = MediaType.APPLICATION_PDF_VALUE)
  @Requires(Access.EDITOR)
  @ShowsPersons
  byte[] print(@PathVariable("c") String change, Caller caller) {
    return letters
        .of(caller.processor(), known.id(caller, change).value())
        .orElseThrow(
            () ->
                new Refusal(
                    RefusalCode.WRONG_STATE,
                    "No notice of this change is written that has to be a letter. Announce the"
                        + " change first; only contracts in written form (§ 126 BGB) want one."));
  }
}
