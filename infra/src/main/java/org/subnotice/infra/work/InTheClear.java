package org.subnotice.infra.work;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.notifier.notice.Contact;

/** Opens what a notice says of persons; a person who was erased leaves a word in her place. */
record InTheClear(Vault vault) {

  static final String ERASED = "[gelöscht]";

  String column(String processor, String column) {
    return text(processor, SealedText.read(column).orElseThrow());
  }

  String text(String processor, @Nullable Sealed text) {
    return text == null ? "" : vault.open(processor, text).orElse(ERASED);
  }

  /** The person to ask at a subprocessor. */
  Optional<Contact> contact(String processor, EngagementDetails details) {
    return contact(processor, details.contactName(), details.contactEmail());
  }

  /** Nobody as long as either is missing. */
  Optional<Contact> contact(String processor, @Nullable Sealed name, @Nullable Sealed email) {
    if (name == null || email == null) {
      return Optional.empty();
    }
    return vault
        .open(processor, email)
        .map(EmailAddress::new)
        .map(address -> new Contact(text(processor, name), address));
  }
}
