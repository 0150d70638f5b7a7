package org.subnotice.infra.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger is signed.
 *
 * @param keyFile the private and the public key in PEM; absent: {@code keys/ledger.pem} in the data
 *     folder, made at the first start
 * @param checkpointEvery least time between two checkpoints that nobody asked for
 */
@ConfigurationProperties("subnotice.ledger")
public record LedgerSettings(
    @Nullable Path keyFile, @DefaultValue("24h") Duration checkpointEvery) {

  Optional<Path> ownKeyFile() {
    return Optional.ofNullable(keyFile);
  }
}
