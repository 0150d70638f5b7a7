package org.subnotice.infra.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** An RFC 3161 authority, asked over HTTP. It learns a hash and nothing of what was hashed. */
public final class TimestampAuthority {

  private static final int OK = 200;
  private static final int LARGEST_ANSWER = 1 << 18;
  private static final int NONCE_BITS = 128;

  private final URI address;
  private final List<X509Certificate> trusted;
  private final Optional<String> login;
  private final Duration timeout;
  private final SecureRandom random = new SecureRandom();

  TimestampAuthority(
      URI address, List<X509Certificate> trusted, Optional<String> login, Duration timeout) {
    this.address = address;
    this.trusted = List.copyOf(trusted);
    this.login = login;
    this.timeout = timeout;
  }

  /** A timestamp of these bytes that was checked in every respect. */
  public Timestamp stamp(byte[] content) throws NoTimestamp {
    TimeStampRequest request = request(content);
    TimeStampResponse response = parsed(answer(encoded(request)));
    try {
      // The nonce, the imprint, and whether it was granted at all.
      response.validate(request);
    } catch (TSPException wrong) {
      throw new NoTimestamp("The answer does not fit (%s).".formatted(wrong.getMessage()), wrong);
    }
    if (response.getTimeStampToken() == null) {
      throw new NoTimestamp("The authority refused (%s).".formatted(response.getStatusString()));
    }
    return new Token(response.getTimeStampToken()).believed(content, List.of(), trusted);
  }

  private TimeStampRequest request(byte[] content) {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return generator.generate(
        TSPAlgorithms.SHA256, Token.sha256(content), new BigInteger(NONCE_BITS, random));
  }

  /** Within the timeout from the first to the last byte, however slowly they come. */
  private byte[] answer(byte[] request) throws NoTimestamp {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(timeout).build()) {
      var asking =
          client.sendAsync(
              post(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
      try {
        return body(asking.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException hanging) {
        asking.cancel(true);
        throw new NoTimestamp("It did not answer within %s.".formatted(timeout), hanging);
      } finally {
        client.shutdownNow();
      }
    } catch (ExecutionException failure) {
      throw new NoTimestamp("It cannot be asked (%s).".formatted(failure.getCause()), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new NoTimestamp("The service stops.", interrupted);
    }
  }

  private HttpRequest post(byte[] request) {
    var post =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/timestamp-query")
            .POST(BodyPublishers.ofByteArray(request));
    login.ifPresent(words -> post.header("Authorization", "Basic " + base64(words)));
    return post.build();
  }

  private static String base64(String words) {
    return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] body(HttpResponse<byte[]> response) throws NoTimestamp {
    if (response.statusCode() != OK) {
      throw new NoTimestamp("It answered with the status %d.".formatted(response.statusCode()));
    }
    return response.body();
  }

  private static byte[] encoded(TimeStampRequest request) {
    try {
      return request.getEncoded();
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
  }

  private static TimeStampResponse parsed(byte[] body) throws NoTimestamp {
    try {
      return new TimeStampResponse(body);
    } catch (IOException | TSPException | RuntimeException garbage) {
      throw new NoTimestamp("What it answered is no timestamp.", garbage);
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
