package org.subnotice.api.rest.change;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeId;

/** Finds a change of the caller's processor, or refuses as NOT_FOUND. */
@Component
final class KnownChanges {

  private final Changes changes;

  KnownChanges(Changes changes) {
    this.changes = changes;
  }

  ChangeView of(Caller caller, String change) {
    return changes
        .find(caller.processor(), new ChangeId(change).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such change."));
  }

  ChangeId id(Caller caller, String change) {
    return new ChangeId(of(caller, change).id());
  }

  /** 201 with the draft. */
  ResponseEntity<ChangeView> drafted(Caller caller, ChangeId change) {
    String path = "/api/v1/processors/" + caller.processor() + "/changes/" + change.value();
    return ResponseEntity.created(URI.create(path)).body(of(caller, change.value()));
  }
}
