package org.subnotice.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A client with at most one token; follows no redirection by itself. */
final class Http {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String base;
  private final Map<String, String> headers;

  private Http(String base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  static Http anybody(String base, String accept) {
    return new Http(base, Map.of("Accept", accept));
  }

  static Http with(String base, String token) {
    return new Http(base, Map.of("Authorization", "Bearer " + token));
  }

  Answer get(String path) {
    return send("GET", path, "", "");
  }

  Answer get(String path, String accept) {
    return new Http(base, Map.of("Authorization", headers.get("Authorization"), "Accept", accept))
        .get(path);
  }

  /** What is not text; only an answer of 200 has it. */
  byte[] bytes(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    headers.forEach((name, value) -> request.header(name, name.equals("Accept") ? "*/*" : value));
    try {
      var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(path, failure);
    }
  }

  /** What is no text, into a file. */
  Path download(String path, Path file) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    headers.forEach(request::header);
    try {
      var answer = CLIENT.send(request.build(), BodyHandlers.ofFile(file));
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException failure) {
      throw new UncheckedIOException(path, failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  Answer post(String path, String json) {
    return send("POST", path, json, "application/json");
  }

  /** Under an {@code Idempotency-Key}. */
  Answer postOnce(String key, String path, String json) {
    var all = new HashMap<>(headers);
    all.put("Idempotency-Key", key);
    return new Http(base, Map.copyOf(all)).post(path, json);
  }

  Answer form(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send("POST", path, body, "application/x-www-form-urlencoded");
  }

  /** {@code path} may be a whole address; an empty type sends no body. */
  Answer send(String method, String path, String body, String type) {
    var address = URI.create(path.startsWith("http") ? path : base + path);
    var publisher = type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var request = HttpRequest.newBuilder(address).method(method, publisher);
    headers.forEach(request::header);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return answer(request.build());
  }

  private static Answer answer(HttpRequest request) {
    try {
      var answer = CLIENT.send(request, BodyHandlers.ofString());
      return new Answer(
          request.method() + " " + request.uri(),
          answer.statusCode(),
          answer.headers(),
          answer.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(request.toString(), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
