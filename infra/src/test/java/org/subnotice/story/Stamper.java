package org.subnotice.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A timestamp authority in its own right: openssl with certificates of its own, behind HTTP. */
final class Stamper implements AutoCloseable {

  /** How it answers. */
  enum Mood {
    HONEST,
    ABSENT,
    GARBAGE,
    REPEATING,
    STRANGE,
    HANGING
  }

  private static final String CERTIFICATES =
      """
      openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -keyout root.key -out root.pem \
        -subj "/CN=$1 Root" -addext basicConstraints=critical,CA:TRUE -addext keyUsage=keyCertSign
      openssl req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj "/CN=$1 Stamps"
      printf 'extendedKeyUsage=critical,timeStamping\\nkeyUsage=critical,digitalSignature\\n' > tsa.ext
      openssl x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 3649 \
        -extfile tsa.ext -out tsa.pem
      cat > tsa.cnf <<END
      [tsa]
      default_tsa = own
      [own]
      serial = $PWD/serial
      signer_cert = $PWD/tsa.pem
      certs = $PWD/root.pem
      signer_key = $PWD/tsa.key
      signer_digest = sha256
      default_policy = 1.2.3.4.1
      digests = sha256
      END
      """;

  private final Path honest;
  private final Path strange;
  private final HttpServer server;
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Mood mood = Mood.HONEST;
  private byte[] last = {};

  private Stamper(Path folder) throws IOException {
    honest = Files.createDirectory(folder.resolve("honest"));
    strange = Files.createDirectory(folder.resolve("strange"));
    certify(honest, "Ehrlich");
    certify(strange, "Fremd");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  static Stamper in(Path folder) {
    try {
      return new Stamper(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void certify(Path folder, String name) {
    var made =
        Verifying.shell(folder, "set -- " + name + "\n" + CERTIFICATES.replace("      ", ""));
    if (made.exitCode() != 0) {
      throw new AssertionError(made.said());
    }
  }

  /** As arguments of the service. */
  String[] settings() {
    String prefix = "--subnotice.ledger.timestamp-authority.";
    return new String[] {
      prefix + "url=http://localhost:" + server.getAddress().getPort() + "/tsa",
      prefix + "certificate=" + root(),
      prefix + "timeout=2s",
      prefix + "user=kunde",
      prefix + "password=geheim"
    };
  }

  Path root() {
    return honest.resolve("root.pem");
  }

  Path foreignRoot() {
    return strange.resolve("root.pem");
  }

  void becomes(Mood next) {
    mood = next;
  }

  int asked() {
    return asked.get();
  }

  private synchronized byte[] reply(byte[] query, Path folder) throws IOException {
    Files.write(folder.resolve("query"), query);
    var made =
        Verifying.shell(
            folder, "openssl ts -reply -config tsa.cnf -queryfile query -out reply 2>&1");
    if (made.exitCode() != 0) {
      throw new AssertionError(made.said());
    }
    return Files.readAllBytes(folder.resolve("reply"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] query = exchange.getRequestBody().readAllBytes();
      asked.incrementAndGet();
      switch (mood) {
        case HONEST -> {
          last = reply(query, honest);
          send(exchange, 200, last);
        }
        case ABSENT -> send(exchange, 503, "busy".getBytes());
        case GARBAGE -> send(exchange, 200, "<html>busy</html>".getBytes());
        // Right in itself, but an answer to somebody else's question.
        case REPEATING -> send(exchange, 200, last);
        case STRANGE -> send(exchange, 200, reply(query, strange));
        case HANGING -> hang(exchange);
      }
    }
  }

  private void hang(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 100);
    exchange.getResponseBody().write(new byte[] {48});
    exchange.getResponseBody().flush();
    try {
      end.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean known =
        "Basic a3VuZGU6Z2VoZWlt".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    exchange.sendResponseHeaders(known ? status : 401, known ? body.length : -1);
    if (known) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }
}
