package org.subnotice.infra.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.IdempotencyStore.Claim;
import org.subnotice.api.order.StoredAnswer;
import org.subnotice.infra.SubnoticeTest;

@SubnoticeTest
class PostgresIdempotencyStoreTest {

  private final String handle = UUID.randomUUID().toString();
  private final JdbcClient database;
  private final PostgresIdempotencyStore store;

  @Autowired
  PostgresIdempotencyStoreTest(JdbcClient database) {
    this.database = database;
    this.store = new PostgresIdempotencyStore(database);
  }

  @Test
  void the_first_is_granted_and_the_second_waits_for_its_answer() {
    assertThat(store.claim(handle, "a")).isInstanceOf(Claim.Granted.class);
    assertThat(store.claim(handle, "a")).isInstanceOf(Claim.Running.class);
    store.answer(
        handle,
        new StoredAnswer(201, Optional.of("application/json"), Optional.empty(), new byte[] {7}));
    assertThat(store.claim(handle, "a"))
        .isInstanceOfSatisfying(
            Claim.Answered.class,
            answered -> {
              assertThat(answered.answer().status()).isEqualTo(201);
              assertThat(answered.answer().contentType()).contains("application/json");
              assertThat(answered.answer().location()).isEmpty();
              assertThat(answered.answer().sealedBody()).containsExactly(7);
            });
  }

  @Test
  void a_key_serves_one_request() {
    store.claim(handle, "a");
    assertThat(store.claim(handle, "b")).isInstanceOf(Claim.Different.class);
  }

  @Test
  void a_released_claim_is_granted_again() {
    store.claim(handle, "a");
    store.release(handle);
    assertThat(store.claim(handle, "b")).isInstanceOf(Claim.Granted.class);
  }

  @Test
  void the_claim_of_a_dead_process_is_taken_over_once() {
    store.claim(handle, "a");
    age("2 minutes");
    assertThat(store.claim(handle, "a")).isInstanceOf(Claim.Granted.class);
    assertThat(store.claim(handle, "a")).isInstanceOf(Claim.Running.class);
  }

  @Test
  void after_a_day_a_key_is_free() {
    store.claim(handle, "a");
    age("25 hours");
    assertThat(store.claim(handle, "b")).isInstanceOf(Claim.Granted.class);
  }

  @Test
  void of_many_at_once_one_is_granted() throws Exception {
    Callable<Claim> ask = () -> store.claim(handle, "a");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int granted = 0;
      for (var claim : threads.invokeAll(Stream.generate(() -> ask).limit(20).toList())) {
        granted += claim.get() instanceof Claim.Granted ? 1 : 0;
      }
      assertThat(granted).isEqualTo(1);
    }
  }

  private void age(String interval) {
    database
        .sql(
            "UPDATE idempotency_answer SET claimed_at = now() - CAST(? AS interval) WHERE handle ="
                + " ?")
        .param(interval)
        .param(handle)
        .update();
  }
}
