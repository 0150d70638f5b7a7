package org.subnotice.infra.signing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Signers for the tests of others. */
public final class TestSigners {

  private TestSigners() {}

  public static Signers of(
      Optional<Path> pkcs12, String password, Optional<Path> dkim, Clock clock) {
    return Signers.open(
        new SigningSettings(
            pkcs12.map(file -> new SigningSettings.Smime("conbool", file, password)).stream()
                .toList(),
            dkim.map(file -> new SigningSettings.Dkim("conbool.example", "s2026", file)).stream()
                .toList()),
        processor -> Optional.empty(),
        clock);
  }
}
