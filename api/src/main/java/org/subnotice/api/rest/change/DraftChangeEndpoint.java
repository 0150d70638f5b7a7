package org.subnotice.api.rest.change;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.core.change.ChangeId;

/** Writes an intended change down. */
@RestController
class DraftChangeEndpoint {

  private final Drafting drafting;
  private final Concerned concerned;
  private final KnownChanges known;

  DraftChangeEndpoint(Drafting drafting, Concerned concerned, KnownChanges known) {
    this.drafting = drafting;
    this.concerned = concerned;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes")
  @Requires(Access.EDITOR)
  ResponseEntity<ChangeView> draft(@RequestBody ChangeBody asked, Caller caller, Ids ids) {
    var change = new ChangeId(ids.next("change-"));
    var engagement = concerned.by(asked, caller, ids);
    drafting.draft(caller, change, asked, engagement, Optional.empty());
    return known.drafted(caller, change);
  }
}
