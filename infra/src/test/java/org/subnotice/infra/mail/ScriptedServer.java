package org.subnotice.infra.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** An SMTP server that answers as it is told, or hangs up instead. */
public final class ScriptedServer implements AutoCloseable {

  /** Where a test can interfere. */
  public enum Point {
    GREETING,
    EHLO,
    STARTTLS,
    MAIL,
    RCPT,
    DATA,
    HALF_OF_THE_MESSAGE,
    FINAL_DOT
  }

  public static final String HANG_UP = "";
  public static final String SILENCE = "silence";

  /** Lines without end. */
  public static final String WITHOUT_END = "without end";

  private final ServerSocket socket;
  private final Map<Point, String> answers = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private volatile Duration perByte = Duration.ZERO;
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private volatile String extensions = "250 localhost\r\n";
  private volatile Optional<SSLContext> encryption = Optional.empty();
  private volatile String extensionsWhenEncrypted = "250 localhost\r\n";
  private volatile int messagesPerConnection = Integer.MAX_VALUE;

  public ScriptedServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::acceptAll);
  }

  public ScriptedServer answering(Point point, String answer) {
    answers.put(point, answer);
    return this;
  }

  public ScriptedServer obeying(Point point) {
    answers.remove(point);
    return this;
  }

  public ScriptedServer offering(String extension) {
    extensions = "250-localhost\r\n250 " + extension + "\r\n";
    return this;
  }

  /** Really encrypts after STARTTLS, and offers that extension only then; none where empty. */
  public ScriptedServer encrypting(SSLContext context, String extension) {
    encryption = Optional.of(context);
    extensions = "250-localhost\r\n250 STARTTLS\r\n";
    extensionsWhenEncrypted =
        extension.isEmpty() ? "250 localhost\r\n" : "250-localhost\r\n250 " + extension + "\r\n";
    return this;
  }

  public ScriptedServer refusing(String recipient) {
    refused.add("RCPT TO:<" + recipient + ">");
    return this;
  }

  /** Every answer comes byte by byte. */
  public ScriptedServer slowly(Duration pause) {
    perByte = pause;
    return this;
  }

  public ScriptedServer hangingUpAfter(int count) {
    messagesPerConnection = count;
    return this;
  }

  public int port() {
    return socket.getLocalPort();
  }

  public List<String> commands() {
    return List.copyOf(commands);
  }

  public int connections() {
    return connections.get();
  }

  public int messages() {
    return messages.size();
  }

  /** What came between DATA and the final dot, a line break behind each line. */
  public List<String> contents() {
    return List.copyOf(messages);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void acceptAll() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      if (answer(client, Point.GREETING, "220 localhost ready")) {
        serve(client, false);
      }
    } catch (IOException gone) {
      // The client may hang up whenever it likes.
    }
  }

  private void serve(Socket client, boolean encrypted) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      boolean open = true;
      int handled = 0;
      while (open) {
        String command = in.readLine();
        if (command == null || handled >= messagesPerConnection) {
          return;
        }
        commands.add(command);
        if (encrypted && command.startsWith("EHLO")) {
          open = write(client, extensionsWhenEncrypted);
        } else if (command.equals("STARTTLS") && encryption.isPresent()) {
          write(client, "220 go on\r\n");
          serve(encrypted(client), true);
          return;
        } else {
          open = obey(client, in, command);
        }
        handled += command.equals("DATA") ? 1 : 0;
      }
    }
  }

  private Socket encrypted(Socket client) throws IOException {
    var sockets = encryption.orElseThrow().getSocketFactory();
    var encrypted = (SSLSocket) sockets.createSocket(client, null, client.getPort(), false);
    encrypted.setUseClientMode(false);
    encrypted.startHandshake();
    return encrypted;
  }

  private boolean obey(Socket client, BufferedReader in, String command) throws IOException {
    return switch (command.substring(0, 4)) {
      case "EHLO" -> answer(client, Point.EHLO, extensions.strip());
      case "STAR" -> answer(client, Point.STARTTLS, "220 go on");
      case "MAIL" -> answer(client, Point.MAIL, "250 ok");
      case "RCPT" ->
          refused.contains(command)
              ? write(client, "550 5.1.1 no such user\r\n")
              : answer(client, Point.RCPT, "250 ok");
      case "DATA" -> data(client, in);
      case "QUIT" -> false;
      default -> write(client, "250 ok\r\n");
    };
  }

  private boolean data(Socket client, BufferedReader in) throws IOException {
    boolean open = answer(client, Point.DATA, "354 go on");
    if (!open || !answers.getOrDefault(Point.DATA, "354").startsWith("354")) {
      return open;
    }
    if (answers.containsKey(Point.HALF_OF_THE_MESSAGE)) {
      in.readLine();
      if (answers.get(Point.HALF_OF_THE_MESSAGE).equals(SILENCE)) {
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
      }
      return false;
    }
    var content = new StringBuilder();
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      content.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
      line = in.readLine();
    }
    messages.add(content.toString());
    return answer(client, Point.FINAL_DOT, "250 taken");
  }

  private boolean answer(Socket client, Point point, String usual) throws IOException {
    String answer = answers.getOrDefault(point, usual);
    return switch (answer) {
      case HANG_UP -> false;
      case SILENCE -> true;
      case WITHOUT_END -> writeWithoutEnd(client);
      default -> write(client, answer + "\r\n");
    };
  }

  private boolean writeWithoutEnd(Socket client) throws IOException {
    while (!socket.isClosed()) {
      write(client, "250-and then\r\n");
    }
    return false;
  }

  private boolean write(Socket client, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (perByte.isZero()) {
      client.getOutputStream().write(bytes);
      return true;
    }
    for (byte one : bytes) {
      LockSupport.parkNanos(perByte.toNanos());
      client.getOutputStream().write(one);
    }
    return true;
  }
}
