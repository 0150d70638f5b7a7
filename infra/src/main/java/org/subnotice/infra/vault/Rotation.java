package org.subnotice.infra.vault;

import java.security.GeneralSecurityException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.infra.startup.StartupFailure;

/**
 * Puts everything that the key-encryption key wraps under another one, all or nothing. The keys of
 * persons stay what they are, and with them every event.
 */
final class Rotation {

  private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
  private static final int AT_ONCE = 1_000;

  private record Wrapped(String processor, String person, byte[] key) {

    String place() {
      return PersonKeys.place(processor, person);
    }
  }

  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final KeyCheck check;
  private final VaultRoot root;

  Rotation(JdbcClient database, TransactionTemplate transactions, KeyCheck check, VaultRoot root) {
    this.database = database;
    this.transactions = transactions;
    this.check = check;
    this.root = root;
  }

  /** The key that this database is under when it returns: the next where there is one. */
  Wrapping settle(KeyRing given) {
    if (given.next().isPresent()) {
      var next = given.next().get();
      if (!check.opens(next)) {
        rotate(present(given), next);
      }
      given.afterwards().run();
      return next;
    }
    return present(given);
  }

  private Wrapping present(KeyRing given) {
    var present =
        given
            .present()
            .orElseThrow(
                () ->
                    new StartupFailure(
                        "the key-encryption key is missing, without which nobody in this database"
                            + " can be read. Bring back the file keys/kek, or set"
                            + " SUBNOTICE_VAULT_KEY."));
    check.requireSameKey(present);
    return present;
  }

  private void rotate(Wrapping from, Wrapping to) {
    transactions.executeWithoutResult(
        status -> {
          int persons = rewrap(from, to);
          root.rewrap(from, to);
          check.replace(to);
          LOG.info("The keys of {} persons are under the next key-encryption key now", persons);
        });
  }

  private int rewrap(Wrapping from, Wrapping to) {
    int all = 0;
    var page = page("", "");
    while (!page.isEmpty()) {
      write(page.stream().map(row -> rewrapped(row, from, to)).toList());
      all += page.size();
      page = page(page.getLast().processor(), page.getLast().person());
    }
    return all;
  }

  private List<Wrapped> page(String processor, String person) {
    return database
        .sql(
            """
            SELECT processor_id, person_ref, wrapped_key FROM person_key
            WHERE (processor_id, person_ref) > (?, ?)
            ORDER BY processor_id, person_ref LIMIT ? FOR UPDATE
            """)
        .params(processor, person, AT_ONCE)
        .query((row, number) -> new Wrapped(row.getString(1), row.getString(2), row.getBytes(3)))
        .list();
  }

  private static Wrapped rewrapped(Wrapped row, Wrapping from, Wrapping to) {
    try {
      byte[] key = from.unwrap(row.key(), row.place());
      return new Wrapped(row.processor(), row.person(), to.wrap(key, row.place()));
    } catch (GeneralSecurityException tampered) {
      throw new StartupFailure(
          "the key of %s with %s was changed in the table, so that nothing was put under the next"
                  .formatted(row.person(), row.processor())
              + " key.",
          tampered);
    }
  }

  private void write(List<Wrapped> rows) {
    database
        .sql(
            """
            UPDATE person_key SET wrapped_key = made.key
            FROM unnest(?, ?, ?) AS made (processor, person, key)
            WHERE processor_id = made.processor AND person_ref = made.person
            """)
        .param(rows.stream().map(Wrapped::processor).toArray(String[]::new))
        .param(rows.stream().map(Wrapped::person).toArray(String[]::new))
        .param(rows.stream().map(Wrapped::key).toArray(byte[][]::new))
        .update();
  }
}
