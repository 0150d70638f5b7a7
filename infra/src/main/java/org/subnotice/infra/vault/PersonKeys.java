package org.subnotice.infra.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The table of wrapped keys. Works in the caller's transaction, many persons per statement. */
final class PersonKeys {

  private final JdbcClient database;
  private final Wrapping wrapping;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final KeyCache cache = new KeyCache();

  PersonKeys(JdbcClient database, Wrapping wrapping, Clock clock) {
    this.database = database;
    this.wrapping = wrapping;
    this.clock = clock;
  }

  /** The keys that exist, by person. */
  Map<String, AesGcmJce> find(String processorId, Set<String> persons) {
    Map<String, AesGcmJce> keys = new HashMap<>();
    Set<String> unknown = new HashSet<>();
    for (String person : persons) {
      cache
          .get(new KeyCache.Owner(processorId, person))
          .ifPresentOrElse(key -> keys.put(person, key), () -> unknown.add(person));
    }
    keys.putAll(read(processorId, unknown));
    return keys;
  }

  /** The keys of all of them, made where missing. */
  Map<String, AesGcmJce> findOrMake(String processorId, Set<String> persons) {
    Map<String, AesGcmJce> keys = find(processorId, persons);
    Set<String> missing = new HashSet<>(persons);
    missing.removeAll(keys.keySet());
    if (!missing.isEmpty()) {
      make(processorId, missing);
      // Somebody may have made one of them first: only what the table says counts.
      keys.putAll(read(processorId, missing));
    }
    return keys;
  }

  void destroy(String processorId, String person) {
    database
        .sql("DELETE FROM person_key WHERE processor_id = ? AND person_ref = ?")
        .params(processorId, person)
        .update();
    KeyCache.Owner owner = new KeyCache.Owner(processorId, person);
    cache.remove(owner);
    afterCommit(() -> cache.remove(owner));
  }

  private Map<String, AesGcmJce> read(String processorId, Set<String> persons) {
    Map<String, AesGcmJce> keys = new HashMap<>();
    if (persons.isEmpty()) {
      return keys;
    }
    database
        .sql(
            "SELECT person_ref, wrapped_key FROM person_key"
                + " WHERE processor_id = ? AND person_ref = ANY (?)")
        .param(processorId)
        .param(persons.toArray(String[]::new))
        .query(
            row -> {
              String person = row.getString(1);
              keys.put(person, unwrapped(processorId, person, row.getBytes(2)));
            });
    // A key seen in a transaction that rolls back must not seal anything afterwards.
    afterCommit(
        () ->
            keys.forEach((person, key) -> cache.put(new KeyCache.Owner(processorId, person), key)));
    return keys;
  }

  private void make(String processorId, Collection<String> persons) {
    String[] refs = persons.stream().sorted().toArray(String[]::new);
    byte[][] wrapped = new byte[refs.length][];
    for (int person = 0; person < refs.length; person++) {
      byte[] key = new byte[KeyEncryptionKey.BYTES];
      random.nextBytes(key);
      wrapped[person] = wrapping.wrap(key, place(processorId, refs[person]));
    }
    database
        .sql(
            "INSERT INTO person_key (processor_id, person_ref, wrapped_key, created_at)"
                + " SELECT ?, ref, key, ? FROM unnest(?, ?) AS made (ref, key)"
                + " ON CONFLICT DO NOTHING")
        .params(processorId, clock.instant().atOffset(ZoneOffset.UTC), refs, wrapped)
        .update();
  }

  private AesGcmJce unwrapped(String processorId, String person, byte[] wrapped) {
    try {
      return Ciphers.of(wrapping.unwrap(wrapped, place(processorId, person)));
    } catch (GeneralSecurityException tampered) {
      throw new IllegalStateException(
          "The key of %s with %s was changed in the table".formatted(person, processorId),
          tampered);
    }
  }

  static String place(String processorId, String person) {
    return processorId + '\n' + person;
  }

  private static void afterCommit(Runnable action) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      action.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}
