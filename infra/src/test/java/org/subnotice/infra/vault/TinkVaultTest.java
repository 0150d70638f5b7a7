package org.subnotice.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.core.personal.Clear;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.SubnoticeTest;
import org.subnotice.infra.startup.StartupFailure;

@SubnoticeTest
class TinkVaultTest {

  private static final String PRESENT = "01234567890123456789012345678901";
  private static final String PROCESSOR = "processor-1";

  private final Vault vault;
  private final Secrets secrets;
  private final JdbcClient database;
  private final PlatformTransactionManager transactions;

  @Autowired
  TinkVaultTest(
      Vault vault, Secrets secrets, JdbcClient database, PlatformTransactionManager transactions) {
    this.vault = vault;
    this.secrets = secrets;
    this.database = database;
    this.transactions = transactions;
  }

  @Test
  void what_is_sealed_opens_again_and_says_nothing_by_itself() {
    Sealed sealed = vault.seal(PROCESSOR, newPerson(), "Zoë Müller");

    assertThat(sealed.ciphertext()).doesNotContain("Zo");
    assertThat(vault.open(PROCESSOR, sealed)).contains("Zoë Müller");
  }

  @Test
  void after_the_key_is_destroyed_nothing_opens_not_even_under_a_new_key() {
    PersonRef person = newPerson();
    Sealed before = vault.seal(PROCESSOR, person, "before");

    vault.destroy(PROCESSOR, person);
    assertThat(vault.open(PROCESSOR, before)).isEmpty();

    Sealed after = vault.seal(PROCESSOR, person, "after");
    assertThat(vault.open(PROCESSOR, before)).isEmpty();
    assertThat(vault.open(PROCESSOR, after)).contains("after");
  }

  @Test
  void the_same_person_has_another_key_with_another_processor() {
    PersonRef person = newPerson();
    Sealed sealed = vault.seal(PROCESSOR, person, "hers");
    vault.seal("processor-2", person, "other");

    assertThat(vault.open("processor-2", sealed)).isEmpty();
  }

  @Test
  void a_key_made_in_work_that_failed_seals_nothing_afterwards() {
    PersonRef person = newPerson();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              vault.seal(PROCESSOR, person, "lost");
              status.setRollbackOnly();
            });

    Sealed sealed = vault.seal(PROCESSOR, person, "kept");

    assertThat(keysOf(person)).isEqualTo(1);
    assertThat(vault.open(PROCESSOR, sealed)).contains("kept");
  }

  @Test
  void a_thousand_are_sealed_and_opened_in_their_order() {
    List<Clear> texts =
        IntStream.range(0, 1_000).mapToObj(i -> new Clear(newPerson(), "text " + i)).toList();

    List<Sealed> sealed = vault.sealAll(PROCESSOR, texts);
    vault.destroy(PROCESSOR, texts.get(1).ref());
    List<Optional<String>> opened = vault.openAll(PROCESSOR, sealed);

    assertThat(opened).hasSize(1_000);
    assertThat(opened.get(0)).contains("text 0");
    assertThat(opened.get(1)).isEmpty();
    assertThat(opened.get(999)).contains("text 999");
  }

  @Test
  void another_key_encryption_key_stops_the_start() {
    KeyEncryptionKey other = new KeyEncryptionKey(new byte[KeyEncryptionKey.BYTES]);

    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> new KeyCheck(database).requireSameKey(other.wrapping()))
        .withMessageContaining("SUBNOTICE_VAULT_KEY");
  }

  @Test
  void a_next_key_that_was_changed_into_already_is_simply_used() throws GeneralSecurityException {
    KeyEncryptionKey present = new KeyEncryptionKey(PRESENT.getBytes(StandardCharsets.UTF_8));
    KeyEncryptionKey next = new KeyEncryptionKey(new byte[KeyEncryptionKey.BYTES]);
    byte[] secret = {1, 2, 3};
    byte[] wrapped = next.wrapping().wrap(secret, "test");
    Sealed sealed = vault.seal(PROCESSOR, newPerson(), "stays");
    var rotation =
        new Rotation(
            database,
            new TransactionTemplate(transactions),
            new KeyCheck(database),
            new VaultRoot(database));
    try {
      for (int time = 0; time < 2; time++) {
        assertThat(rotation.settle(ring(present, next)).unwrap(wrapped, "test")).isEqualTo(secret);
      }
      var reader = new TinkVault(new PersonKeys(database, next.wrapping(), Clock.systemUTC()));
      assertThat(reader.open(PROCESSOR, sealed)).contains("stays");
    } finally {
      rotation.settle(ring(next, present));
    }
  }

  private static KeyRing ring(KeyEncryptionKey present, KeyEncryptionKey next) {
    return new KeyRing(Optional.of(present.wrapping()), Optional.of(next.wrapping()), () -> {});
  }

  @Test
  void each_purpose_has_its_own_secret_the_same_every_time() {
    assertThat(secrets.derive("links")).hasSize(32).isEqualTo(secrets.derive("links"));
    assertThat(secrets.derive("links")).isNotEqualTo(secrets.derive("nonces"));
  }

  private int keysOf(PersonRef person) {
    return database
        .sql("SELECT count(*) FROM person_key WHERE person_ref = ?")
        .param(person.value())
        .query(Integer.class)
        .single();
  }

  private static PersonRef newPerson() {
    return new PersonRef("person-" + UUID.randomUUID().toString().replace("-", ""));
  }
}
