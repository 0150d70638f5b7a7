package org.subnotice.api.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser that keeps cookies and does not follow redirections by itself. */
final class Person {

  private static final Pattern MARK = Pattern.compile("name=\"_mark\" value=\"([^\"]+)\"");

  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Person(int port) {
    this.port = port;
  }

  Person signedIn(String token) {
    var answer = post("/console/session", "token", token);
    if (answer.statusCode() != 303) {
      throw new AssertionError("signing in was answered with " + answer.statusCode());
    }
    return this;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** Without the mark of the session. */
  HttpResponse<String> post(String path, String... namesAndValues) {
    return postWith(new String[0], path, namesAndValues);
  }

  HttpResponse<String> postWith(String[] headers, String path, String... namesAndValues) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(namesAndValues)))
            .build());
  }

  /** With the mark that the pages of this session carry. */
  HttpResponse<String> submit(String path, String... namesAndValues) {
    var all = Stream.concat(Stream.of("_mark", mark()), Stream.of(namesAndValues));
    return post(path, all.toArray(String[]::new));
  }

  /** A form with a file in its input {@code file}, as browsers send it. */
  HttpResponse<String> upload(
      String path, String name, String type, byte[] content, String... namesAndValues) {
    return uploadWith(mark(), path, name, type, content, namesAndValues);
  }

  HttpResponse<String> uploadWith(
      String mark,
      String path,
      String name,
      String type,
      byte[] content,
      String... namesAndValues) {
    var body = new ByteArrayOutputStream();
    var all = Stream.concat(Stream.of("_mark", mark), Stream.of(namesAndValues)).toList();
    for (int i = 0; i < all.size(); i += 2) {
      part(body, "name=\"" + all.get(i) + '"', "text/plain", all.get(i + 1).getBytes(UTF_8));
    }
    part(body, "name=\"file\"; filename=\"" + name + '"', type, content);
    body.writeBytes("--xyz--\r\n".getBytes(UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=xyz")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static void part(
      ByteArrayOutputStream body, String disposition, String type, byte[] content) {
    String head =
        "--xyz\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
            .formatted(disposition, type);
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  String mark() {
    var matcher = MARK.matcher(get("/console").body());
    if (!matcher.find()) {
      throw new AssertionError("the page has no _mark");
    }
    return matcher.group(1);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError("no answer to " + request.uri(), broken);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static String form(String... namesAndValues) {
    return Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
        .map(i -> encoded(namesAndValues[i]) + '=' + encoded(namesAndValues[i + 1]))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
