package org.subnotice.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.subnotice.infra.SubnoticeTest;

@SubnoticeTest
@TestPropertySource(properties = "subnotice.operator-token=operator-of-this-test")
class RoutesOverHttpTest {

  private static final String OPERATOR = "operator-of-this-test";

  @LocalServerPort private int port;

  @Test
  void nobody_passes_without_a_token() throws Exception {
    var answer = send(request("/api/v1/terms").GET());
    problem(answer, 401, "UNAUTHENTICATED");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void the_catalogue_is_there_for_the_operator() throws Exception {
    var answer = send(authorised("/api/v1/terms/conbool-1.2").GET());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"source\":\"CONTRACT\"", "§ 7 Nr. 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/nothing", "/api", "/api/v1/processors/x/y"})
  void what_is_no_route_is_not_found(String path) throws Exception {
    problem(send(authorised(path).GET()), 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/terms/%00", "/api/v1//terms", "/api/v1/terms;x=1"})
  void a_mangled_address_is_refused(String path) throws Exception {
    var answer = send(authorised(path).GET());
    assertThat(answer.statusCode()).isIn(400, 404);
    problem(answer, answer.statusCode(), answer.statusCode() == 404 ? "NOT_FOUND" : "INVALID");
  }

  @Test
  void ten_megabytes_are_refused_and_the_client_reads_why() throws Exception {
    byte[] large = new byte[10_000_000];
    problem(
        send(authorised("/api/v1/processors").POST(BodyPublishers.ofByteArray(large))),
        413,
        "TOO_LARGE");
    problem(
        send(
            authorised("/api/v1/processors")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
        413,
        "TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/terms HTTP/1.1\r\nHost: x\r\nX-Large: %LARGE%\r\n\r\n",
        "GET /api/v1/terms?a=<|> HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/v1/terms HTTP/1.1\r\n\r\n",
        "POST /api/v1/terms HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n"
      })
  void what_is_hardly_http_is_refused_without_a_word_about_the_server(String raw)
      throws IOException {
    String answer = raw(raw.replace("%LARGE%", "x".repeat(20_000)));
    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    assertThat(answer).doesNotContain("Tomcat", "Exception", "java.");
  }

  @Test
  void a_body_that_breaks_off_is_refused() throws IOException {
    String chunked =
        "POST /api/v1/deadlines HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + OPERATOR
            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nmany\r\n{}";
    assertThat(raw(chunked)).startsWith("HTTP/1.1 400").contains("\"code\":\"INVALID\"");
  }

  @Test
  void the_routes_describe_themselves() throws Exception {
    var answer = send(request("/v3/api-docs").GET());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"openapi\":\"3.1", "/api/v1/processors/{p}/windows/{w}/objections", "bearer");
  }

  @Test
  void people_get_a_page_where_there_is_nothing() throws Exception {
    var answer = send(request("/nothing").header("Accept", "text/html").GET());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
  }

  private static void problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain("Exception");
  }

  private HttpRequest.Builder authorised(String path) {
    return request(path)
        .header("Authorization", "Bearer " + OPERATOR)
        .header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
