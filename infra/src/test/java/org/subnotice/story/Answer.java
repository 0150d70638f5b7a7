package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
record Answer(String asked, int status, HttpHeaders headers, String body) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Fails with what was said instead. */
  Answer expecting(Integer... statuses) {
    assertThat(status).as("%s%n%s", asked, body).isIn((Object[]) statuses);
    return this;
  }

  /** That the request was refused with this code, as RFC 9457 has it. */
  Answer refused(int with, String code) {
    expecting(with);
    assertThat(contentType()).as(asked).startsWith("application/problem+json");
    assertThat(json().path("code").asString()).as("%s%n%s", asked, body).isEqualTo(code);
    assertThat(json().path("status").asInt()).isEqualTo(with);
    assertThat(json().path("detail").asString()).as(body).isNotBlank();
    return this;
  }

  JsonNode json() {
    return JSON.readTree(body);
  }

  String id() {
    return json().path("id").asString();
  }

  String contentType() {
    return headers.firstValue("Content-Type").orElse("");
  }
}
