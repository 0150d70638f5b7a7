package org.subnotice.infra.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.startup.StartupFailure;

/** Reads the keys from the settings, else from the data folder. */
final class GivenKeys {

  static final String VARIABLE = "SUBNOTICE_VAULT_KEY";
  private static final String NEXT_VARIABLE = "SUBNOTICE_VAULT_KEY_NEXT";

  private final SubnoticeProperties.Vault settings;
  private final Path file;
  private final Path nextFile;

  GivenKeys(SubnoticeProperties properties) {
    settings = properties.vault();
    file = properties.dataDir().resolve("keys").resolve("kek");
    nextFile = file.resolveSibling("kek.next");
  }

  /** {@code begun}: the database was begun with a key, so that none is made where none is found. */
  KeyRing read(boolean begun) {
    return settings.token().isPresent() ? inToken(settings.token().get(), begun) : held(begun);
  }

  private KeyRing held(boolean begun) {
    var configured = configured();
    var next = settings.configuredNextKey().map(key -> wrapping(key, NEXT_VARIABLE));
    if (configured.isPresent()) {
      return new KeyRing(configured, next, () -> {});
    }
    if (!begun && !Files.exists(file)) {
      return KeyRing.of(KeyFile.make(file).wrapping());
    }
    return new KeyRing(inFile(file), next.or(() -> inFile(nextFile)), this::replaceFile);
  }

  /** A key that is held elsewhere still is the one before: the token's takes its place. */
  private KeyRing inToken(SubnoticeProperties.Pkcs11 token, boolean begun) {
    var opened = Pkcs11Token.open(token);
    var kept = opened.find(token.key());
    if (!begun) {
      return KeyRing.of(kept.orElseGet(() -> opened.make(token.key())));
    }
    var present = kept.orElseThrow(() -> missing(token.key()));
    var before = configured().or(() -> inFile(file));
    if (before.isPresent()) {
      return new KeyRing(before, Optional.of(present), () -> {});
    }
    return new KeyRing(
        Optional.of(present),
        token.nextKey().map(label -> opened.find(label).orElseGet(() -> opened.make(label))),
        () -> {});
  }

  private static StartupFailure missing(String label) {
    return new StartupFailure(
        "the PKCS#11 token has no key %s, and the database was begun with a key. To put it into the"
                .formatted(label)
            + " token, make one there first: see the operations manual, Keys.");
  }

  private Optional<Wrapping> configured() {
    return settings.configuredKey().map(key -> wrapping(key, VARIABLE));
  }

  private static Wrapping wrapping(String key, String variable) {
    return KeyFile.decoded(key, variable).wrapping();
  }

  private static Optional<Wrapping> inFile(Path file) {
    return KeyFile.read(file).map(KeyEncryptionKey::wrapping);
  }

  /** Also when it ended in between the last time: then the next key has opened the database. */
  private void replaceFile() {
    settings
        .configuredNextKey()
        .ifPresentOrElse(
            key -> KeyFile.write(file, KeyFile.decoded(key, NEXT_VARIABLE)),
            () -> KeyFile.move(nextFile, file));
  }
}
