package org.subnotice.infra.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.subnotice.core.personal.Clear;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;

/** AES-256-GCM by Google Tink; each ciphertext is bound to its person and processor. */
final class TinkVault implements Vault {

  private final PersonKeys keys;

  TinkVault(PersonKeys keys) {
    this.keys = keys;
  }

  @Override
  public Sealed seal(String processorId, PersonRef ref, String clear) {
    return sealAll(processorId, List.of(new Clear(ref, clear))).getFirst();
  }

  @Override
  public Optional<String> open(String processorId, Sealed sealed) {
    return openAll(processorId, List.of(sealed)).getFirst();
  }

  @Override
  public void destroy(String processorId, PersonRef ref) {
    keys.destroy(processorId, ref.value());
  }

  @Override
  public List<Sealed> sealAll(String processorId, List<Clear> texts) {
    Set<String> persons =
        texts.stream().map(clear -> clear.ref().value()).collect(Collectors.toSet());
    Map<String, AesGcmJce> found = keys.findOrMake(processorId, persons);
    return texts.stream()
        .map(
            clear ->
                sealed(processorId, clear, Objects.requireNonNull(found.get(clear.ref().value()))))
        .toList();
  }

  @Override
  public List<Optional<String>> openAll(String processorId, List<Sealed> sealed) {
    Set<String> persons = sealed.stream().map(one -> one.ref().value()).collect(Collectors.toSet());
    Map<String, AesGcmJce> found = keys.find(processorId, persons);
    return sealed.stream()
        .map(
            one ->
                Optional.ofNullable(found.get(one.ref().value()))
                    .flatMap(key -> opened(processorId, one, key)))
        .toList();
  }

  private static Sealed sealed(String processorId, Clear clear, AesGcmJce key) {
    String place = PersonKeys.place(processorId, clear.ref().value());
    return Sealed.under(clear.ref(), Ciphers.encryptText(key, clear.text(), place));
  }

  /** Nothing, too, under a key that was made after the one that sealed it was destroyed. */
  private static Optional<String> opened(String processorId, Sealed sealed, AesGcmJce key) {
    String place = PersonKeys.place(processorId, sealed.ref().value());
    try {
      return Optional.of(Ciphers.decryptText(key, sealed.ciphertext(), place));
    } catch (GeneralSecurityException otherKey) {
      return Optional.empty();
    }
  }
}
