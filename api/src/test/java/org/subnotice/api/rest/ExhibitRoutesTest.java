package org.subnotice.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.window.ExhibitKind;
import org.subnotice.core.window.ExhibitType;
import org.subnotice.core.window.WindowCommand.FileExhibit;

class ExhibitRoutesTest {

  private static final byte[] LETTER = "%PDF-1.7\nKein Einsatz.".getBytes(StandardCharsets.UTF_8);
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  private final Api api = new Api();
  private Api.Tenant tenant;
  private String window;
  private String route;

  @BeforeEach
  void a_window() {
    tenant = api.tenant("acme");
    String agreement = api.agreement(tenant, "A-1");
    window = api.world.window(tenant.id(), api.announced(tenant), agreement);
    route = tenant.path("/windows/" + window + "/exhibits");
  }

  @Test
  void a_letter_is_filed_with_everything_personal_sealed() {
    String id = Api.id(file(letter("Karl Kunde")));

    var command = api.world.exhibits.filed.get(id).command();
    assertThat(command.describes()).isEqualTo(ExhibitKind.OBJECTION);
    assertThat(command.type()).isEqualTo(ExhibitType.PDF);
    assertThat(command.size()).isEqualTo(LETTER.length);
    assertThat(command.toString()).doesNotContain("Brief von Karl", "Karl.pdf", hash());
    assertThat(api.world.exhibits.filed.get(id).toString()).doesNotContain("Kein Einsatz");
  }

  @Test
  void it_belongs_to_the_contact_who_wrote_it_else_to_the_one_who_is_told() {
    String contact = api.get(tenant.path("/agreements"), tenant.dpo()).text();

    String hers = filed(letter("karl kunde")).file().person();
    String nobodyNamed = filed(letter("")).file().person();
    String stranger = filed(letter("Wer Anders")).file().person();

    assertThat(contact).contains(hers).contains(nobodyNamed).doesNotContain(stranger);
  }

  @Test
  void the_hash_in_the_log_needs_the_salt() {
    var command = filed(letter("Karl Kunde"));
    String salt = api.world.vault().open(tenant.id(), command.salt()).orElseThrow();
    byte[] both =
        (salt + new String(LETTER, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);

    assertThat(command.sha256()).isEqualTo(Hash.plain(both).toString()).isNotEqualTo(hash());
  }

  @Test
  void it_is_listed_and_handed_out_as_it_was_filed() {
    String id = Api.id(file(letter("Karl Kunde")));

    var listed = api.get(route, tenant.dpo()).json().path("items");
    assertThat(listed.size()).isEqualTo(1);
    assertThat(listed.at("/0/id").asString()).isEqualTo(id);
    assertThat(listed.at("/0/describes").asString()).isEqualTo("OBJECTION");
    assertThat(listed.at("/0/description").asString()).isEqualTo("Brief von Karl");
    assertThat(listed.at("/0/fileName").asString()).isEqualTo("Größe Karl.pdf");
    assertThat(listed.at("/0/mediaType").asString()).isEqualTo("application/pdf");
    assertThat(listed.at("/0/size").asInt()).isEqualTo(LETTER.length);
    assertThat(listed.at("/0/sha256").asString()).isEqualTo(hash());

    var file = api.get(route + "/" + id, tenant.dpo()).response();
    assertThat(file.getContentAsByteArray()).isEqualTo(LETTER);
    assertThat(file.getContentType()).isEqualTo("application/pdf");
    assertThat(file.getHeader("Content-Disposition"))
        .startsWith("attachment; filename=")
        .contains("filename*=UTF-8''Gr%C3%B6%C3%9Fe%20Karl.pdf");
    assertThat(file.getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(api.readings).contains(route, route + "/" + id);
  }

  @Test
  void ten_megabytes_are_filed_and_a_byte_more_is_not() {
    var most = new byte[TEN_MEGABYTES];
    System.arraycopy(LETTER, 0, most, 0, LETTER.length);
    assertThat(file(body("application/pdf", most)).status()).isEqualTo(201);

    var more = new byte[TEN_MEGABYTES + 1];
    System.arraycopy(LETTER, 0, more, 0, LETTER.length);
    refused(file(body("application/pdf", more)), 400, "INVALID", "#/file/content");
    var far = file(body("application/pdf", new byte[12 * 1024 * 1024]));
    assertThat(far.status()).isEqualTo(413);
    assertThat(far.code()).isEqualTo("TOO_LARGE");
    assertThat(api.world.exhibits.filed).hasSize(1);
  }

  @Test
  void the_same_key_files_once() {
    var key = Map.of("Idempotency-Key", "key-1");
    var first = api.send(HttpMethod.POST, route, tenant.editor(), letter(""), key);
    var second = api.send(HttpMethod.POST, route, tenant.editor(), letter(""), key);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(api.world.exhibits.filed).hasSize(1);
    var other = api.send(HttpMethod.POST, route, tenant.editor(), letter("Karl Kunde"), key);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  static Stream<Arguments> faults() {
    String letter = letter("Karl Kunde");
    return Stream.of(
        Arguments.of(letter.replace("OBJECTION", "PROOF"), "#/describes"),
        Arguments.of(letter.replace("Brief von Karl", "x".repeat(301)), "#/description"),
        Arguments.of(letter.replace("Größe Karl.pdf", "a\\nb.pdf"), "#/file/name"),
        Arguments.of(letter.replace("Größe Karl.pdf", "C:\\\\"), "#/file/name"),
        Arguments.of(letter.replace("application/pdf", "text/html"), "#/file/mediaType"),
        Arguments.of(letter.replace("application/pdf", "image/png"), "#/file/content"),
        Arguments.of(letter.replace("application/pdf", "text/plain"), "#/file/content"),
        Arguments.of(body("application/pdf", new byte[0]), "#/file/content"),
        Arguments.of(letter.replace("JVBER", "JV BER"), "#/file/content"),
        Arguments.of(letter.replace("\"person\"", "\"whose\""), "#/whose"),
        Arguments.of("{\"describes\":\"OTHER\",\"file\":\"x\"}", "#/file"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_pointed_at_and_nothing_is_filed(String body, String pointer) {
    refused(file(body), 400, "INVALID", pointer);
    assertThat(api.world.exhibits.filed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1,2", "\"text\"", "42", "{\"a\":1,\"a\":2}", "{} {}", "nul"})
  void what_is_no_json_object_is_refused(String body) {
    var answer = file(body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("INVALID");
  }

  @Test
  void another_type_of_body_or_another_method_is_refused() {
    var type = Map.of("Content-Type", "multipart/form-data; boundary=x");
    assertThat(api.send(HttpMethod.POST, route, tenant.editor(), letter(""), type).status())
        .isEqualTo(415);
    for (var method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
      assertThat(api.send(method, route, tenant.editor(), letter(""), Map.of()).status())
          .isEqualTo(405);
    }
  }

  @Test
  void what_is_not_there_is_not_found() {
    String id = Api.id(file(letter("")));
    var stranger = api.tenant("other");
    for (String path : List.of("", "/" + id)) {
      var answer =
          api.get(stranger.path("/windows/" + window + "/exhibits" + path), stranger.dpo());
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }
    assertThat(api.get(route + "/exhibit-00000000", tenant.dpo()).status()).isEqualTo(404);
  }

  private FileExhibit filed(String body) {
    return api.world.exhibits.filed.get(Api.id(file(body))).command();
  }

  private Api.Answer file(String body) {
    return api.post(route, tenant.editor(), body);
  }

  private static void refused(Api.Answer answer, int status, String code, String pointer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.pointers()).containsExactly(pointer);
  }

  private static String hash() {
    return Hash.plain(LETTER).toString();
  }

  private static String letter(String person) {
    return body("application/pdf", LETTER)
        .replace(
            "\"file\"", person.isEmpty() ? "\"file\"" : "\"person\":\"" + person + "\",\"file\"");
  }

  private static String body(String type, byte[] content) {
    return """
    {"describes":"OBJECTION","description":"Brief von Karl",
     "file":{"name":"Größe Karl.pdf","mediaType":"%s","content":"%s"}}
    """
        .formatted(type, Base64.getEncoder().encodeToString(content));
  }
}
