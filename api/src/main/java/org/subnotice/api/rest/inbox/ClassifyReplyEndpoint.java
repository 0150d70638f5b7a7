package org.subnotice.api.rest.inbox;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Says what an answer means; as a declaration it counts from its arrival. */
@RestController
class ClassifyReplyEndpoint {

  private final InboxSteps steps;
  private final KnownMails known;

  ClassifyReplyEndpoint(InboxSteps steps, KnownMails known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/inbox/{m}/classification")
  @Requires(Access.EDITOR)
  InboxMailView classify(
      @PathVariable("m") String mail, @RequestBody ClassificationBody asked, Caller caller) {
    steps.classify(caller, mail, asked);
    return known.of(caller, mail);
  }
}
