package org.subnotice.infra.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.subnotice.infra.SubnoticeProperties;

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
    var configured = settings.configuredKey().map(key -> KeyFile.decoded(key, VARIABLE));
    var next = settings.configuredNextKey().map(key -> KeyFile.decoded(key, NEXT_VARIABLE));
    if (configured.isPresent()) {
      return new KeyRing(configured, next, () -> {});
    }
    if (!begun && !Files.exists(file)) {
      return KeyRing.of(KeyFile.make(file));
    }
    return new KeyRing(KeyFile.read(file), next.or(this::nextInFile), this::replaceFile);
  }

  private Optional<KeyEncryptionKey> nextInFile() {
    return KeyFile.read(nextFile);
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
