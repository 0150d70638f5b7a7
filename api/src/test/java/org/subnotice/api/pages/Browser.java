package org.subnotice.api.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a controller's browser or a scanner does, over real HTTP. */
record Browser(int port) {

  private static final Pattern NONCE = Pattern.compile("name=\"_nonce\"[^>]*value=\"([^\"]+)\"");

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.method(method, body).build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError("no answer to " + method + ' ' + path, broken);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  HttpResponse<String> post(String path, String... namesAndValues) {
    return send("POST", path, BodyPublishers.ofString(form(namesAndValues)), FORM);
  }

  static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};

  private static String form(String... namesAndValues) {
    return Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
        .map(i -> encoded(namesAndValues[i]) + '=' + encoded(namesAndValues[i + 1]))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  String page(String token) {
    return get("/n/" + token).body();
  }

  String nonce(String token) {
    var matcher = NONCE.matcher(page(token));
    if (!matcher.find()) {
      throw new AssertionError("the page has no _nonce");
    }
    return matcher.group(1);
  }
}
