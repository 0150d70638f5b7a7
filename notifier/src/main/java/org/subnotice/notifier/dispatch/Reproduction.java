package org.subnotice.notifier.dispatch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes notices again, byte for byte, from what was kept of them. */
public final class Reproduction {

  private final NoticeStore store;
  private final Courier courier;

  public Reproduction(NoticeStore store, Courier courier) {
    this.store = store;
    this.courier = courier;
  }

  /** Empty where none is kept or the recipient has been erased. */
  public Optional<Composed> of(String processor, String messageId, String sha256) {
    return Optional.ofNullable(of(processor, List.of(messageId)).get(sha256));
  }

  /** By the SHA-256 of their bytes. */
  public Map<String, Composed> of(String processor, Collection<String> messageIds) {
    var templates = new HashMap<String, CompiledMail>();
    var made = new HashMap<String, Composed>();
    for (var stored : store.of(processor, messageIds)) {
      var template = templates.computeIfAbsent(stored.template(), courier::read);
      var mail = template.fill(stored.slots());
      if (mail.sha256().equals(stored.sha256())) {
        made.put(stored.sha256(), mail);
      }
    }
    return made;
  }
}
