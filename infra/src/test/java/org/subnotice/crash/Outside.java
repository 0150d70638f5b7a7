package org.subnotice.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that knows the service's routes and nothing else of it. */
final class Outside {

  private static final JsonMapper JSON = new JsonMapper();

  private final UnaryOperator<String> urls;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /** {@code urls} makes an address out of a path. */
  Outside(UnaryOperator<String> urls) {
    this.urls = urls;
  }

  boolean answers(String path) {
    try {
      return send(request(path, "").GET().build()).statusCode() == 200;
    } catch (UncheckedIOException nobodyListens) {
      return false;
    }
  }

  JsonNode post(String path, String token, Map<String, ?> body) {
    return post(path, token, "application/json", JSON.writeValueAsString(body));
  }

  JsonNode post(String path, String token, String type, String body) {
    var request =
        request(path, token).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    return read(send(request.build()));
  }

  JsonNode get(String path, String token) {
    return read(send(request(path, token).GET().build()));
  }

  /** All pages of a list. */
  List<JsonNode> all(String path, String token) {
    var items = new ArrayList<JsonNode>();
    var page = get(path, token);
    page.get("items").forEach(items::add);
    while (page.hasNonNull("next")) {
      page = get(path + "&cursor=" + page.get("next").asString(), token);
      page.get("items").forEach(items::add);
    }
    return items;
  }

  private HttpRequest.Builder request(String path, String token) {
    var request =
        HttpRequest.newBuilder(URI.create(urls.apply(path)))
            .header("Accept", "application/json")
            .timeout(Duration.ofSeconds(60));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
  }
}
