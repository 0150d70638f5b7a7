package org.subnotice.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class IdempotencyTest {

  private final Api api = new Api();
  private Api.Tenant tenant;

  @BeforeEach
  void a_processor() {
    tenant = api.tenant("acme");
    api.world.events.clear();
  }

  @Test
  void the_same_request_is_answered_as_before_and_carried_out_once() {
    var first = post("key-1", Api.newAgreement("A-1"));
    var second = post("key-1", Api.newAgreement("A-1"));
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.response().getHeader("Location"))
        .isEqualTo(first.response().getHeader("Location"))
        .isNotNull();
    assertThat(second.response().getContentType()).isEqualTo(first.response().getContentType());
    assertThat(api.world.events).hasSize(1);
  }

  @Test
  void a_refusal_is_repeated_too() {
    var first = post("key-1", "{}");
    var second = post("key-1", "{}");
    assertThat(first.status()).isEqualTo(400);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.response().getContentType()).isEqualTo("application/problem+json");
  }

  @Test
  void a_key_belongs_to_one_request() {
    post("key-1", Api.newAgreement("A-1"));
    var other = post("key-1", Api.newAgreement("A-2"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(api.world.events).hasSize(1);
  }

  @Test
  void a_key_belongs_to_one_token() {
    post("key-1", Api.newAgreement("A-1"));
    var admins =
        api.send(
            HttpMethod.POST,
            tenant.path("/agreements"),
            tenant.admin(),
            Api.newAgreement("A-2"),
            Map.of("Idempotency-Key", "key-1"));
    assertThat(admins.status()).isEqualTo(201);
  }

  @Test
  void a_retry_after_a_lost_answer_repeats_the_same_command() {
    var first = post("key-1", Api.newAgreement("A-1"));
    forget();
    var second = post("key-1", Api.newAgreement("A-1"));
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(api.world.events).hasSize(1);
  }

  @Test
  void a_token_is_the_same_after_a_lost_answer() {
    String asked = "{\"role\":\"DPO\",\"actor\":\"Otto\"}";
    var key = Map.of("Idempotency-Key", "key-1");
    String path = tenant.path("/tokens");
    var first = api.send(HttpMethod.POST, path, tenant.admin(), asked, key);
    forget();
    var second = api.send(HttpMethod.POST, path, tenant.admin(), asked, key);
    assertThat(second.text()).isEqualTo(first.text());
    String token = second.json().path("token").asString();
    assertThat(api.get(tenant.path("/agreements"), token).status()).isEqualTo(200);
  }

  @Test
  void of_several_at_once_one_is_carried_out_and_all_get_its_answer() throws Exception {
    Callable<String> ask = () -> post("key-1", Api.newAgreement("A-1")).text();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new HashSet<String>();
      for (var answer : threads.invokeAll(Stream.generate(() -> ask).limit(8).toList())) {
        answers.add(answer.get());
      }
      assertThat(answers).hasSize(1);
    }
    assertThat(api.world.events).hasSize(1);
  }

  @Test
  void what_is_stored_reveals_nothing() {
    post("key-1", Api.newAgreement("A-1"));
    var stored = api.idempotency.answers.values().iterator().next();
    assertThat(new String(stored.sealedBody(), StandardCharsets.ISO_8859_1))
        .doesNotContain("agreement-");
    assertThat(api.idempotency.answers.keySet()).noneMatch(each -> each.contains("key-1"));
  }

  @Test
  void without_a_key_every_request_is_a_new_one() {
    api.agreement(tenant, "A-1");
    api.agreement(tenant, "A-1");
    assertThat(api.world.events).hasSize(2);
  }

  @Test
  void a_malformed_key_is_refused() {
    for (String key : List.of(" ", "x".repeat(256), "ä")) {
      assertThat(post(key, Api.newAgreement("A-1")).status()).isEqualTo(400);
    }
    assertThat(api.world.events).isEmpty();
  }

  private Api.Answer post(String key, String body) {
    return api.send(
        HttpMethod.POST,
        tenant.path("/agreements"),
        tenant.editor(),
        body,
        Map.of("Idempotency-Key", key));
  }

  private void forget() {
    List.copyOf(api.idempotency.answers.keySet()).forEach(api.idempotency::release);
    api.idempotency.answers.clear();
  }
}
