package org.subnotice.api.rest.inbox;

import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Finds a message that came back to the caller's processor, or refuses as NOT_FOUND. */
@Component
final class KnownMails {

  private final Inbox inbox;

  KnownMails(Inbox inbox) {
    this.inbox = inbox;
  }

  InboxMailView of(Caller caller, String mail) {
    return inbox.find(caller.processor(), mail).orElseThrow(KnownMails::unknown);
  }

  byte[] raw(Caller caller, String mail) {
    return inbox.raw(caller.processor(), mail).orElseThrow(KnownMails::unknown);
  }

  private static Refusal unknown() {
    return new Refusal(RefusalCode.NOT_FOUND, "There is no such message.");
  }
}
