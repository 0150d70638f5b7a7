package org.subnotice.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMapping;
import org.subnotice.api.rest.access.Requires;

class WhoMayTest {

  private final Api api = new Api();
  private Api.Tenant tenant;
  private Api.Tenant stranger;
  private String agreement;
  private String change;
  private String engagement;
  private String window;

  @BeforeEach
  void two_processors() {
    tenant = api.tenant("acme");
    stranger = api.tenant("other");
    agreement = api.agreement(tenant, "A-1");
    change = api.announced(tenant);
    engagement = api.world.changes().find(tenant.id(), change).orElseThrow().engagement().id();
    window = api.world.window(tenant.id(), change, agreement);
    api.world.permissions.put(agreement, World.permitted());
    api.world.events.clear();
  }

  @Test
  void every_route_says_who_may_call_it() {
    assertThat(api.endpoints).hasSizeGreaterThan(30);
    assertThat(api.endpoints.stream().flatMap(WhoMayTest::routes).toList())
        .isNotEmpty()
        .allMatch(route -> route.isAnnotationPresent(Requires.class));
  }

  private static Stream<Method> routes(Object endpoint) {
    return Arrays.stream(endpoint.getClass().getDeclaredMethods())
        .filter(each -> AnnotatedElementUtils.hasAnnotation(each, RequestMapping.class));
  }

  static Stream<Arguments> rights() {
    return Stream.of(
        right("POST", "/api/v1/processors", "operator"),
        right("POST", "/api/v1/processors/{p}/tokens", "operator admin"),
        right("DELETE", "/api/v1/processors/{p}/tokens/token-00000000", "operator admin"),
        right("GET", "/api/v1/terms", "operator admin editor approver dpo"),
        right("GET", "/api/v1/terms/conbool-1.2", "operator admin editor approver dpo"),
        right("POST", "/api/v1/deadlines", "operator admin editor approver dpo"),
        right("POST", "/api/v1/read-models/rebuild", "operator"),
        right("GET", "/api/v1/read-models/rebuild", "operator"),
        right("GET", "/api/v1/unmatched-mail", "operator"),
        right("GET", "/api/v1/unmatched-mail/mail-00000000/raw", "operator"),
        right("POST", "/api/v1/unmatched-mail/mail-00000000/assignment", "operator"),
        right("POST", "/api/v1/unmatched-mail/mail-00000000/dismissal", "operator"),
        right("POST", "/api/v1/processors/{p}/terms", "admin"),
        right("POST", "/api/v1/processors/{p}/agreements", "admin editor"),
        right("POST", "/api/v1/processors/{p}/agreements/import", "admin editor"),
        right("GET", "/api/v1/processors/{p}/agreements", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/agreements/{a}", "admin editor approver dpo"),
        right("PATCH", "/api/v1/processors/{p}/agreements/{a}/contacts", "admin editor"),
        right("PATCH", "/api/v1/processors/{p}/agreements/{a}/address", "admin editor"),
        right("POST", "/api/v1/processors/{p}/agreements/{a}/terms", "admin editor"),
        right("POST", "/api/v1/processors/{p}/agreements/{a}/end", "admin editor"),
        right("POST", "/api/v1/processors/{p}/register", "admin editor"),
        right("GET", "/api/v1/processors/{p}/register", "admin editor approver dpo"),
        right("POST", "/api/v1/processors/{p}/register/{e}/corrections", "admin editor"),
        right(
            "GET",
            "/api/v1/processors/{p}/register/differences?from=2026-01-01",
            "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/report?from=2026-01-01", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/register/chain", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/agreements/{a}/register", "admin editor approver dpo"),
        right(
            "GET",
            "/api/v1/processors/{p}/agreements/{a}/correspondence",
            "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/engagements/{e}/entries", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/objections", "admin editor approver dpo"),
        right("POST", "/api/v1/processors/{p}/changes", "admin editor"),
        right("GET", "/api/v1/processors/{p}/changes", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/changes/{c}", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/changes/{c}/progress", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/changes/{c}/plan", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/changes/{c}/preview", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/changes/{c}/preview/v", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/wording", "admin editor approver dpo"),
        right("PUT", "/api/v1/processors/{p}/wording", "admin"),
        right("POST", "/api/v1/processors/{p}/changes/{c}/approval", "admin editor approver"),
        right("POST", "/api/v1/processors/{p}/changes/{c}/ancillary", "admin editor"),
        right("POST", "/api/v1/processors/{p}/changes/{c}/announcement", "admin editor"),
        right("POST", "/api/v1/processors/{p}/changes/{c}/withdrawal", "admin editor"),
        right("GET", "/api/v1/processors/{p}/changes/{c}/letters", "admin editor"),
        right("POST", "/api/v1/processors/{p}/changes/{c}/hold", "admin editor"),
        right("POST", "/api/v1/processors/{p}/changes/{c}/resume", "admin editor"),
        right("POST", "/api/v1/processors/{p}/changes/{c}/amendment", "admin editor"),
        right("POST", "/api/v1/processors/{p}/changes/{c}/first-use", "admin editor"),
        right("GET", "/api/v1/processors/{p}/changes/{c}/windows", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/windows/{w}", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/windows/{w}/attempts", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/windows/{w}/notices/m", "admin editor approver dpo"),
        right("POST", "/api/v1/processors/{p}/windows/{w}/receipts", "admin editor"),
        right("POST", "/api/v1/processors/{p}/windows/{w}/objections", "admin editor"),
        right("POST", "/api/v1/processors/{p}/windows/{w}/exhibits", "admin editor"),
        right("GET", "/api/v1/processors/{p}/windows/{w}/exhibits", "admin editor approver dpo"),
        right(
            "GET",
            "/api/v1/processors/{p}/windows/{w}/exhibits/exhibit-00000000",
            "admin editor approver dpo"),
        right("POST", "/api/v1/processors/{p}/windows/{w}/resolution", "admin editor"),
        right("POST", "/api/v1/processors/{p}/windows/{w}/extension", "admin editor"),
        right("POST", "/api/v1/processors/{p}/windows/{w}/receipt-acceptance", "admin approver"),
        right("GET", "/api/v1/processors/{p}/settings", "admin editor approver dpo"),
        right("PATCH", "/api/v1/processors/{p}/settings", "admin"),
        right("GET", "/api/v1/processors/{p}/tasks", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/inbox", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/inbox/mail-00000000", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/inbox/mail-00000000/raw", "admin editor approver dpo"),
        right("POST", "/api/v1/processors/{p}/inbox/mail-00000000/classification", "admin editor"),
        right("GET", "/api/v1/processors/{p}/permissions", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/history", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/windows/{w}/evidence", "admin editor approver dpo"),
        right("POST", "/api/v1/processors/{p}/persons/person-00000000/erasure", "admin"),
        right("POST", "/api/v1/processors/{p}/persons/search", "admin"),
        right(
            "GET",
            "/api/v1/processors/{p}/persons/person-00000000/erasure",
            "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/erasures/due", "admin editor approver dpo"),
        right("POST", "/api/v1/processors/{p}/erasures", "admin"),
        right("GET", "/api/v1/processors/{p}/readings", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/ledger/checkpoint", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/ledger/witnesses", "admin editor approver dpo"),
        right("PUT", "/api/v1/processors/{p}/ledger/witnesses", "admin"),
        right("GET", "/api/v1/processors/{p}/ledger/verify", "admin editor approver dpo"),
        right("GET", "/api/v1/processors/{p}/ledger/export", "admin editor approver dpo"));
  }

  private static Arguments right(String method, String route, String who) {
    return Arguments.of(method, route, List.of(who.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("rights")
  void only_these_roles_may(String method, String route, List<String> who) {
    for (String role : List.of("operator", "admin", "editor", "approver", "dpo")) {
      var answer = send(method, route, token(role));
      if (who.contains(role)) {
        assertThat(answer.status()).as(role).isNotIn(401, 403);
      } else {
        assertThat(answer.status()).as(role).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("ROLE_TOO_SMALL");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rights")
  void nobody_may_without_a_valid_token(String method, String route, List<String> who) {
    for (String token : List.of("", "made-up", "ä", "x".repeat(5000))) {
      var answer = send(method, route, token);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
      assertThat(answer.response().getHeader("WWW-Authenticate")).isEqualTo("Bearer");
    }
  }

  @ParameterizedTest
  @MethodSource("rights")
  void another_processor_sees_nothing(String method, String route, List<String> who) {
    if (!route.contains("{p}")) {
      return;
    }
    for (String token : List.of(stranger.admin(), stranger.editor(), stranger.dpo())) {
      var answer = send(method, route, token);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }
    assertThat(api.world.events).isEmpty();
  }

  @Test
  void what_belongs_to_another_processor_is_not_found_under_the_own_one() {
    for (String path :
        List.of("/agreements/" + agreement, "/changes/" + change, "/windows/" + window)) {
      assertThat(api.get(stranger.path(path), stranger.admin()).status()).isEqualTo(404);
    }
    String approval = "/changes/" + change + "/approval";
    assertThat(api.post(stranger.path(approval), stranger.admin(), "{}").status()).isEqualTo(404);
    assertThat(api.world.events).isEmpty();
  }

  @Test
  void an_admin_never_stands_on_both_sides_of_four_eyes() {
    String draft =
        Api.id(
            api.post(
                tenant.path("/changes"), tenant.admin(), Api.newChange("ADDITION", "2027-02-01")));
    String sameAgain = api.token(tenant.id(), "APPROVER", " ADA ");
    for (String token : List.of(tenant.admin(), sameAgain)) {
      var answer = api.post(tenant.path("/changes/" + draft + "/approval"), token, "{}");
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.code()).isEqualTo("FOUR_EYES");
    }
    var second = api.post(tenant.path("/changes/" + draft + "/approval"), tenant.approver(), "{}");
    assertThat(second.json().path("state").asString()).isEqualTo("READY");
  }

  @Test
  void an_editor_approves_neither_her_own_draft_nor_another_s() {
    String body = Api.newChange("ADDITION", "2027-02-01");
    String own = Api.id(api.post(tenant.path("/changes"), tenant.editor(), body));
    String others = Api.id(api.post(tenant.path("/changes"), tenant.admin(), body));
    var drafter = api.post(tenant.path("/changes/" + own + "/approval"), tenant.editor(), "{}");
    var editor = api.post(tenant.path("/changes/" + others + "/approval"), tenant.editor(), "{}");
    assertThat(drafter.status()).isEqualTo(403);
    assertThat(drafter.code()).isEqualTo("FOUR_EYES");
    assertThat(editor.status()).isEqualTo(403);
    assertThat(editor.code()).isEqualTo("ROLE_TOO_SMALL");
  }

  @Test
  void a_revoked_token_opens_nothing() {
    var issued =
        api.post(tenant.path("/tokens"), tenant.admin(), "{\"role\":\"DPO\",\"actor\":\"Otto\"}");
    String token = issued.json().path("token").asString();
    assertThat(api.get(tenant.path("/agreements"), token).status()).isEqualTo(200);
    String path = tenant.path("/tokens/" + issued.json().path("id").asString());
    assertThat(api.send(HttpMethod.DELETE, path, tenant.admin(), "", Map.of()).status())
        .isEqualTo(204);
    assertThat(api.get(tenant.path("/agreements"), token).status()).isEqualTo(401);
    assertThat(api.send(HttpMethod.DELETE, path, tenant.admin(), "", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void the_token_itself_is_in_no_event() {
    var issued =
        api.post(tenant.path("/tokens"), tenant.admin(), "{\"role\":\"DPO\",\"actor\":\"Otto\"}");
    String token = issued.json().path("token").asString();
    assertThat(token).hasSizeGreaterThanOrEqualTo(43);
    assertThat(api.world.events.toString()).doesNotContain(token).doesNotContain("Otto");
  }

  private Api.Answer send(String method, String route, String token) {
    String path =
        route
            .replace("{p}", tenant.id())
            .replace("{a}", agreement)
            .replace("{c}", change)
            .replace("{e}", engagement)
            .replace("{w}", window);
    String body = method.equals("GET") || method.equals("DELETE") ? "" : "{\"x\":1}";
    return api.send(
        HttpMethod.valueOf(method),
        path,
        token,
        body,
        path.endsWith("/import") ? Map.of("Content-Type", "text/csv") : Map.of());
  }

  private String token(String role) {
    return switch (role) {
      case "operator" -> Api.OPERATOR;
      case "admin" -> tenant.admin();
      case "editor" -> tenant.editor();
      case "approver" -> tenant.approver();
      default -> tenant.dpo();
    };
  }
}
