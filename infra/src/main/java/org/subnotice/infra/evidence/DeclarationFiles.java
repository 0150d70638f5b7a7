package org.subnotice.infra.evidence;

import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;

/** What was declared, in the words in which it was declared. */
final class DeclarationFiles {

  private final Vault vault;

  DeclarationFiles(Vault vault) {
    this.vault = vault;
  }

  void add(Case of, Bundle bundle) {
    of.forEach((position, event) -> add(of.processor(), position, event, bundle));
  }

  private void add(String processor, long position, WindowEvent event, Bundle bundle) {
    String name = Case.numbered(position);
    switch (event) {
      case ObjectionReceived e -> {
        add(processor, "declarations/" + name + "-objection", e.text(), bundle);
        add(processor, "declarations/" + name + "-declarant", e.declarant().name(), bundle);
      }
      case ObjectionWithdrawn e ->
          add(processor, "declarations/" + name + "-declarant", e.declarant().name(), bundle);
      case ApprovalReceived e ->
          add(processor, "declarations/" + name + "-declarant", e.declarant().name(), bundle);
      case ObjectionResolved e ->
          add(processor, "declarations/" + name + "-reason", e.reason(), bundle);
      case ReceiptEstablished e -> {
        if (e.note() != null) {
          add(processor, "receipts/" + name + "-note", e.note(), bundle);
        }
      }
      default -> {}
    }
  }

  /** To the byte as it was typed: no line end is added. */
  private void add(String processor, String name, Sealed text, Bundle bundle) {
    vault
        .open(processor, text)
        .ifPresentOrElse(
            clear -> bundle.add(name + ".txt", clear),
            () -> bundle.add(name + "-erased.txt", erased(text)));
  }

  private static String erased(Sealed text) {
    return """
    Erased. The key of %s was destroyed, so that nobody can read this text any more. What was sealed
    stands in the event as it was recorded.
    """
        .formatted(text.person());
  }
}
