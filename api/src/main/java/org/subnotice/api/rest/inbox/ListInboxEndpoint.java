package org.subnotice.api.rest.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.api.read.MailKind;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Query;

/**
 * Lists what came back to notices; {@code unread=true} leaves the answers that wait for somebody.
 */
@RestController
class ListInboxEndpoint {

  private final Inbox inbox;

  ListInboxEndpoint(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping("/api/v1/processors/{p}/inbox")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<InboxMailView> list(
      @RequestParam(name = "kind", required = false) @Nullable String kind,
      @RequestParam(name = "unread", required = false) @Nullable String unread,
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Caller caller) {
    return inbox.list(
        caller.processor(),
        Query.optional("kind", kind, Kinds.word(MailKind.class)),
        Query.optional("unread", unread, Kinds.TRUE_OR_FALSE).orElse(false),
        Query.slice(limit, cursor));
  }
}
