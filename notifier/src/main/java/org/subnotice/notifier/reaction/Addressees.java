package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.window.Window;

/**
 * The controller's side of an agreement; contacts stay sealed.
 *
 * @param address where letters to the controller go
 * @param namedAt when the contacts were last named, each of them confirmed or corrected
 */
public record Addressees(
    String reference,
    String controller,
    Set<String> services,
    List<Contact> contacts,
    Optional<PostalAddress> address,
    Instant namedAt) {

  /**
   * Whom to tell: designated, at an address that has not bounced since somebody last said that it
   * is right. A dead address is not written to again and again.
   */
  List<Contact> reachable(Window window) {
    return contacts.stream()
        .filter(Contact::designated)
        .filter(
            contact ->
                Optional.ofNullable(window.bounced().get(contact.person()))
                    .filter(bouncedAt -> !bouncedAt.isBefore(namedAt))
                    .isEmpty())
        .toList();
  }
}
