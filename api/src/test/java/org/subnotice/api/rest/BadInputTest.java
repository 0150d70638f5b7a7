package org.subnotice.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;

class BadInputTest {

  private static final Map<String, String> CHUNKED = Map.of("Transfer-Encoding", "chunked");

  private final Api api = new Api();
  private Api.Tenant tenant;
  private String agreement;
  private String change;
  private String window;

  @BeforeEach
  void a_processor_with_an_announced_change() {
    tenant = api.tenant("acme");
    agreement = api.agreement(tenant, "A-1");
    change = api.announced(tenant);
    window = api.world.window(tenant.id(), change, agreement);
    api.world.permissions.put(agreement, World.refused());
    api.world.events.clear();
  }

  static Stream<Arguments> routes() {
    return Stream.of(
        Arguments.of("POST", "/api/v1/processors", "OPERATOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/tokens", "ADMIN"),
        Arguments.of("POST", "/api/v1/deadlines", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/agreements", "EDITOR"),
        Arguments.of("PATCH", "/api/v1/processors/{p}/agreements/{a}/contacts", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/agreements/{a}/terms", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/agreements/{a}/end", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/register", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/changes", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/changes/{c}/approval", "APPROVER"),
        Arguments.of("POST", "/api/v1/processors/{p}/changes/{c}/announcement", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/changes/{c}/withdrawal", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/changes/{c}/amendment", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/changes/{c}/first-use", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/windows/{w}/receipts", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/windows/{w}/objections", "EDITOR"),
        Arguments.of("POST", "/api/v1/processors/{p}/windows/{w}/resolution", "EDITOR"));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void what_is_no_json_is_refused_on_every_route(String method, String route, String role) {
    for (String body :
        List.of("{", "[1,2", "\"text\"", "42", "{\"a\":1,\"a\":2}", "{} {}", "nul")) {
      refused(send(method, route, role, body), 400, "INVALID");
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void an_unknown_field_is_named_on_every_route(String method, String route, String role) {
    var answer = send(method, route, role, "{\"unheardOf\":1}");
    refused(answer, 400, "INVALID");
    assertThat(answer.pointers()).contains("#/unheardOf");
  }

  @ParameterizedTest
  @MethodSource("routes")
  void ten_megabytes_are_too_many_on_every_route(String method, String route, String role) {
    String body = "{\"reason\":\"" + "x".repeat(10_000_000) + "\"}";
    refused(send(method, route, role, body), 413, "TOO_LARGE");
    var chunked = api.send(HttpMethod.valueOf(method), filled(route), token(role), body, CHUNKED);
    refused(chunked, 413, "TOO_LARGE");
  }

  @ParameterizedTest
  @MethodSource("routes")
  void another_type_of_body_is_refused_on_every_route(String method, String route, String role) {
    var answer =
        api.send(
            HttpMethod.valueOf(method),
            filled(route),
            token(role),
            "<a/>",
            Map.of("Content-Type", "application/xml"));
    refused(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @MethodSource("routes")
  void another_method_is_refused_on_every_route(String method, String route, String role) {
    var answer = send("PUT", route, role, "{}");
    refused(answer, 405, "METHOD_NOT_ALLOWED");
    assertThat(answer.response().getHeader("Allow")).contains(method);
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    var answer =
        send(
            "POST",
            "/api/v1/processors/{p}/agreements",
            "EDITOR",
            """
            {"reference":7,"controller":{"name":" ","seat":{"country":"Germany"}},"terms":"conbool-1.2",
             "services":"main","concludedOn":"2025-02-30","contacts":[{"name":"Karl","email":"a\\nb@c.example",
             "language":"fr","designated":"yes"},{"name":"K","email":"k@k.example","colour":"red"}]}
            """);
    refused(answer, 400, "INVALID");
    assertThat(answer.pointers())
        .containsExactlyInAnyOrder(
            "#/reference",
            "#/controller/name",
            "#/controller/seat/country",
            "#/services",
            "#/concludedOn",
            "#/contacts/0/email",
            "#/contacts/0/language",
            "#/contacts/0/designated",
            "#/contacts/1/colour");
  }

  static Stream<Arguments> single_faults() {
    String seat = Api.SOME_PLACE;
    return Stream.of(
        fault("POST", "/api/v1/processors", "OPERATOR", Api.newProcessor("Ä"), "#/slug"),
        fault(
            "POST",
            "/api/v1/processors",
            "OPERATOR",
            Api.newProcessor("new").replace("Europe/Berlin", "Europe/Bielefeld"),
            "#/zone"),
        fault(
            "POST",
            "/api/v1/processors",
            "OPERATOR",
            Api.newProcessor("new").replace("DE-BE", "DE-XX"),
            "#/seat/subdivision"),
        fault(
            "POST",
            "/api/v1/processors",
            "OPERATOR",
            Api.newProcessor("new").replace("dp@acme.example", "dp@acme.example\\r\\nBcc: x@y.z"),
            "#/contact/email"),
        fault(
            "POST",
            "/api/v1/processors/{p}/tokens",
            "ADMIN",
            "{\"role\":\"KING\",\"actor\":\"A\"}",
            "#/role"),
        fault(
            "POST",
            "/api/v1/deadlines",
            "EDITOR",
            "{\"receivedAt\":\"now\",\"period\":\"P14D\"}",
            "#/receivedAt"),
        fault(
            "POST",
            "/api/v1/deadlines",
            "EDITOR",
            "{\"receivedAt\":\"2026-01-01T00:00:00Z\"}",
            "#/period"),
        fault(
            "POST",
            "/api/v1/deadlines",
            "EDITOR",
            "{\"receivedAt\":\"2026-01-01T00:00:00Z\",\"period\":\"P14D\",\"controllerSeat\":{\"country\":\"FR\"}}",
            "#/controllerSeat"),
        fault(
            "POST",
            "/api/v1/processors/{p}/agreements",
            "EDITOR",
            Api.newAgreement("B").replace("true", "false"),
            "#/contacts"),
        fault(
            "POST",
            "/api/v1/processors/{p}/register",
            "EDITOR",
            Api.ENGAGEMENT.replace("\"parent\":null", "\"parent\":\"engagement-00000000\""),
            "#/parent"),
        fault(
            "POST",
            "/api/v1/processors/{p}/changes",
            "EDITOR",
            Api.newChange("ADDITION", "2027-02-01").replace("[\"DE\"]", "[]"),
            "#/engagement/dataLocations"),
        fault(
            "POST",
            "/api/v1/processors/{p}/changes",
            "EDITOR",
            Api.newChange("REPLACEMENT", "2027-02-01"),
            "#/replaces"),
        fault(
            "POST",
            "/api/v1/processors/{p}/changes",
            "EDITOR",
            Api.newChange("REMOVAL", "2027-02-01"),
            "#/engagement/id"),
        fault(
            "POST",
            "/api/v1/processors/{p}/changes/{c}/amendment",
            "EDITOR",
            "{\"kind\":\"REMOVAL\"}",
            "#/kind"),
        fault(
            "POST",
            "/api/v1/processors/{p}/changes/{c}/amendment",
            "EDITOR",
            "{\"engagement\":{\"entity\":{\"country\":\"XX\"}}}",
            "#/engagement/entity/country"),
        fault(
            "POST",
            "/api/v1/processors/{p}/changes/{c}/first-use",
            "EDITOR",
            "{\"agreements\":\"some\",\"on\":\"2027-01-01\"}",
            "#/agreements"),
        fault(
            "POST",
            "/api/v1/processors/{p}/changes/{c}/first-use",
            "EDITOR",
            "{\"agreements\":[\"agreement-00000000\"],\"on\":\"2027-01-01\"}",
            "#/agreements/0"),
        fault(
            "POST",
            "/api/v1/processors/{p}/windows/{w}/receipts",
            "EDITOR",
            "{\"tier\":\"T0\",\"receivedAt\":\"2026-11-01T00:00:00Z\",\"channel\":\"LETTER\"}",
            "#/tier"),
        fault(
            "POST",
            "/api/v1/processors/{p}/windows/{w}/objections",
            "EDITOR",
            "{\"receivedAt\":\"2027-11-01T00:00:00Z\",\"channel\":\"LETTER\",\"declarant\":\"Karl\"}",
            "#/receivedAt"),
        fault(
            "POST",
            "/api/v1/processors/{p}/windows/{w}/resolution",
            "EDITOR",
            "{\"outcome\":\"STOP_SERVICE\",\"stopAt\":\"2027-11-01\",\"reason\":\"r\"}",
            "#/stopAt"));
  }

  private static Arguments fault(
      String method, String route, String role, String body, String pointer) {
    return Arguments.of(method, route, role, body, pointer);
  }

  @ParameterizedTest
  @MethodSource("single_faults")
  void a_fault_is_pointed_at(
      String method, String route, String role, String body, String pointer) {
    var answer = send(method, route, role, body);
    refused(answer, 400, "INVALID");
    assertThat(answer.pointers()).containsExactly(pointer);
  }

  @Test
  void a_planned_first_use_in_the_past_is_refused() {
    var answer =
        send(
            "POST",
            "/api/v1/processors/{p}/changes",
            "EDITOR",
            Api.newChange("ADDITION", "2026-11-22"));
    refused(answer, 400, "DATE_PASSED");
    assertThat(answer.pointers()).containsExactly("#/plannedFirstUse");
  }

  @Test
  void unknown_terms_are_refused() {
    var answer =
        send(
            "POST",
            "/api/v1/processors/{p}/agreements",
            "EDITOR",
            Api.newAgreement("B").replace("conbool-1.2", "made-up"));
    refused(answer, 400, "UNKNOWN_TERMS");
    assertThat(answer.pointers()).containsExactly("#/terms");
  }

  @Test
  void the_same_announcement_twice_is_refused() {
    var answer = send("POST", "/api/v1/processors/{p}/changes/{c}/announcement", "EDITOR", "{}");
    refused(answer, 409, "ALREADY_ANNOUNCED");
  }

  @Test
  void an_incomplete_dossier_cannot_be_announced() {
    String draft =
        Api.id(
            api.post(
                tenant.path("/changes"), tenant.editor(), Api.newChange("ADDITION", "2027-02-01")));
    api.post(tenant.path("/changes/" + draft + "/approval"), tenant.approver(), "{}");
    api.world.missing.add("address");
    api.world.events.clear();
    refused(
        api.post(tenant.path("/changes/" + draft + "/announcement"), tenant.editor(), "{}"),
        409,
        "DOSSIER_INCOMPLETE");
  }

  @Test
  void a_taken_slug_is_refused() {
    var answer = send("POST", "/api/v1/processors", "OPERATOR", Api.newProcessor("acme"));
    refused(answer, 409, "ALREADY_EXISTS");
  }

  @Test
  void use_that_is_not_permitted_is_refused_with_its_reasons() {
    for (String wanted : List.of("[\"" + agreement + "\"]", "\"all permitted\"")) {
      var answer =
          send(
              "POST",
              "/api/v1/processors/{p}/changes/{c}/first-use",
              "EDITOR",
              "{\"agreements\":%s,\"on\":\"2026-11-24\"}".formatted(wanted));
      refused(answer, 409, "USE_NOT_PERMITTED");
      assertThat(answer.json().at("/reasons/0/agreement").asString()).isEqualTo(agreement);
      assertThat(answer.json().at("/reasons/0/reasons/0/code").asString()).isEqualTo("WINDOW_OPEN");
    }
  }

  @Test
  void terms_that_cannot_be_read_are_refused_with_their_line() {
    var answer =
        api.send(
            HttpMethod.POST,
            tenant.path("/terms"),
            tenant.admin(),
            "own-1\nwrong",
            Map.of("Content-Type", "application/yaml"));
    refused(answer, 400, "INVALID");
    assertThat(answer.pointers()).containsExactly("#/objectionPeriod");
    assertThat(answer.text()).contains("Line 2");
  }

  @Test
  void terms_of_the_catalogue_cannot_be_replaced() {
    refused(
        api.send(
            HttpMethod.POST,
            tenant.path("/terms"),
            tenant.admin(),
            "conbool-1.2",
            Map.of("Content-Type", "application/yaml")),
        409,
        "ALREADY_EXISTS");
  }

  static Stream<Arguments> queries() {
    return Stream.of(
        Arguments.of("/agreements?limit=0", "#/limit"),
        Arguments.of("/agreements?limit=1001", "#/limit"),
        Arguments.of("/agreements?limit=many", "#/limit"),
        Arguments.of("/register?asOf=yesterday", "#/asOf"),
        Arguments.of("/register?knownAt=lately", "#/knownAt"),
        Arguments.of("/permissions?on=2027-01-01", "#/agreement"),
        Arguments.of("/history?from=x", "#/from"),
        Arguments.of("/history?type=%27%20OR%201", "#/type"),
        Arguments.of("/changes/{c}/windows?state=AJAR", "#/state"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_bad_query_parameter_is_pointed_at(String path, String pointer) {
    var answer = send("GET", "/api/v1/processors/{p}" + path, "DPO", "");
    refused(answer, 400, "INVALID");
    assertThat(answer.pointers()).containsExactly(pointer);
  }

  @ParameterizedTest
  @MethodSource("unknowns")
  void what_does_not_exist_is_not_found(String path) {
    refused(send("GET", "/api/v1/processors/{p}" + path, "DPO", ""), 404, "NOT_FOUND");
  }

  static Stream<String> unknowns() {
    return Stream.of(
        "/agreements/agreement-00000000",
        "/agreements/%F0%9F%92%A9",
        "/changes/change-00000000",
        "/changes/x/plan",
        "/changes/x/windows",
        "/windows/window-00000000ff",
        "/permissions?agreement=x&engagement=y",
        "/history?change=%00",
        "/nothing");
  }

  private void refused(Api.Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.response().getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("type").asString()).startsWith("urn:subnotice:problem:");
    assertThat(answer.json().path("title").asString()).isNotBlank();
    assertThat(answer.json().path("detail").asString()).isNotBlank();
    assertThat(answer.text()).doesNotContain("Exception", "org.subnotice", "tools.jackson");
    assertThat(api.world.events).isEmpty();
  }

  private Api.Answer send(String method, String route, String role, String body) {
    return api.send(HttpMethod.valueOf(method), filled(route), token(role), body, Map.of());
  }

  private String filled(String route) {
    return route
        .replace("{p}", tenant.id())
        .replace("{a}", agreement)
        .replace("{c}", change)
        .replace("{w}", window);
  }

  private String token(String role) {
    return switch (role) {
      case "OPERATOR" -> Api.OPERATOR;
      case "ADMIN" -> tenant.admin();
      case "APPROVER" -> tenant.approver();
      case "DPO" -> tenant.dpo();
      default -> tenant.editor();
    };
  }
}
