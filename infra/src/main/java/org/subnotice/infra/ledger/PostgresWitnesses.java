package org.subnotice.infra.ledger;

import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.Witnesses;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.postgres.TenantReader;
import org.subnotice.infra.projection.SealedText;

/** Reads the keepers of one processor's checkpoints; who has been erased is none any more. */
final class PostgresWitnesses implements Witnesses {

  private final TenantReader reader;
  private final Vault vault;

  PostgresWitnesses(TenantReader reader, Vault vault) {
    this.reader = reader;
    this.vault = vault;
  }

  @Override
  public List<String> of(String processor) {
    List<Optional<String>> addresses =
        reader.within(
            processor,
            database ->
                database
                    .sql("SELECT email FROM checkpoint_witness")
                    .query((row, number) -> SealedText.read(row.getString(1)).orElseThrow())
                    .list()
                    .stream()
                    .map(address -> vault.open(processor, address))
                    .toList());
    return addresses.stream().flatMap(Optional::stream).sorted().toList();
  }
}
