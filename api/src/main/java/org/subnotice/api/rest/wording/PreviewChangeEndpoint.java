package org.subnotice.api.rest.wording;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Previews;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeId;

/** Shows every notice that a change leads to, in each language and form. Changes nothing. */
@RestController
class PreviewChangeEndpoint {

  private final Previews previews;

  PreviewChangeEndpoint(Previews previews) {
    this.previews = previews;
  }

  @GetMapping("/api/v1/processors/{p}/changes/{c}/preview")
  @Requires(Access.DPO)
  @ShowsPersons
  Previews.Preview preview(@PathVariable("c") String change, Caller caller) {
    return previews
        .of(caller.processor(), new ChangeId(change).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such change."));
  }
}
