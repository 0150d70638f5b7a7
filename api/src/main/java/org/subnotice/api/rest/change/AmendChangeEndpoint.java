package org.subnotice.api.rest.change;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.register.EngagementId;
import tools.jackson.databind.JsonNode;

/**
 * Drafts the amendment of an announced change. Approved and announced like any other, it brings new
 * notices and new windows, and supersedes the old one only then.
 */
@RestController
class AmendChangeEndpoint {

  private final Drafting drafting;
  private final Amendment amendment;
  private final KnownChanges known;

  AmendChangeEndpoint(Drafting drafting, Amendment amendment, KnownChanges known) {
    this.drafting = drafting;
    this.amendment = amendment;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/amendment")
  @Requires(Access.EDITOR)
  ResponseEntity<ChangeView> amend(
      @PathVariable("c") String change, @RequestBody JsonNode patch, Caller caller, Ids ids) {
    var announced = known.of(caller, change);
    var asked = amendment.of(announced, patch);
    var amended = new ChangeId(ids.next("change-"));
    drafting.draft(
        caller,
        amended,
        asked,
        new EngagementId(announced.engagement().id()),
        Optional.of(new ChangeId(announced.id())));
    return known.drafted(caller, amended);
  }
}
