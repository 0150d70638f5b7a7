package org.subnotice.infra.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that answers as it is told, or hangs up instead. */
public final class ScriptedServer implements AutoCloseable {

  /** Where a test can interfere. */
  public enum Point {
    GREETING,
    MAIL,
    RCPT,
    DATA,
    HALF_OF_THE_MESSAGE,
    FINAL_DOT
  }

  public static final String HANG_UP = "";
  public static final String SILENCE = "silence";

  private final ServerSocket socket;
  private final Map<Point, String> answers = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger messages = new AtomicInteger();
  private volatile String extensions = "250 localhost\r\n";
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
    return messages.get();
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
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      boolean open = answer(client, Point.GREETING, "220 localhost ready");
      int handled = 0;
      while (open) {
        String command = in.readLine();
        if (command == null || handled >= messagesPerConnection) {
          return;
        }
        commands.add(command);
        open = obey(client, in, command);
        handled += command.equals("DATA") ? 1 : 0;
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private boolean obey(Socket client, BufferedReader in, String command) throws IOException {
    return switch (command.substring(0, 4)) {
      case "EHLO" -> write(client, extensions);
      case "MAIL" -> answer(client, Point.MAIL, "250 ok");
      case "RCPT" -> answer(client, Point.RCPT, "250 ok");
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
      return false;
    }
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      line = in.readLine();
    }
    messages.incrementAndGet();
    return answer(client, Point.FINAL_DOT, "250 taken");
  }

  private boolean answer(Socket client, Point point, String usual) throws IOException {
    String answer = answers.getOrDefault(point, usual);
    return switch (answer) {
      case HANG_UP -> false;
      case SILENCE -> true;
      default -> write(client, answer + "\r\n");
    };
  }

  private static boolean write(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().flush();
    return true;
  }
}
