package org.subnotice.infra.postgres;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.projection.SealedText;

/** Opens sealed columns for a reader; an erased person shows as such. */
final class Opening {

  private final Vault vault;

  Opening(Vault vault) {
    this.vault = vault;
  }

  String text(String processor, @Nullable String column) {
    return SealedText.read(column)
        .map(hidden -> vault.open(processor, hidden).orElseGet(ErasedText::now))
        .orElse("");
  }

  String text(String processor, Sealed hidden) {
    return vault.open(processor, hidden).orElseGet(ErasedText::now);
  }

  /** In their order, with one look for all keys. */
  List<String> texts(String processor, List<Sealed> hidden) {
    return vault.openAll(processor, hidden).stream()
        .map(text -> text.orElseGet(ErasedText::now))
        .toList();
  }

  Optional<String> optionalText(String processor, @Nullable String column) {
    return SealedText.read(column)
        .map(hidden -> vault.open(processor, hidden).orElseGet(ErasedText::now));
  }
}
