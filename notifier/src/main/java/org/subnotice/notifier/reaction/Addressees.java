package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Set;
import org.subnotice.core.agreement.Contact;

/** The controller's side of an agreement; contacts stay sealed. */
public record Addressees(
    String reference, String controller, Set<String> services, List<Contact> contacts) {}
