package org.subnotice.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A mail server that says yes to everything and keeps nothing. */
final class Sink implements AutoCloseable {

  private static final byte[] YES = "250 ok\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket socket;
  private Taken taken = Taken.NOTHING;

  Sink() throws IOException {
    socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::acceptAll);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What came since it was asked last, and when, by the clock of {@link System#nanoTime}. */
  synchronized Taken taken() {
    var answer = taken;
    taken = Taken.NOTHING;
    return answer;
  }

  private synchronized void take() {
    taken = taken.oneMore(System.nanoTime());
  }

  record Taken(int messages, long first, long last) {

    private static final Taken NOTHING = new Taken(0, 0, 0);

    private Taken oneMore(long now) {
      return new Taken(messages + 1, messages == 0 ? now : first, now);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void acceptAll() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        client.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().start(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      var in = new BufferedInputStream(client.getInputStream(), 65_536);
      var out = client.getOutputStream();
      say(out, "220 sink\r\n");
      for (String command = line(in); !command.isEmpty(); command = line(in)) {
        if (command.startsWith("DATA")) {
          say(out, "354 go on\r\n");
          swallow(in);
          take();
        }
        out.write(YES);
      }
    } catch (IOException gone) {
      // The client hung up.
    }
  }

  private static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
      line.append((char) one);
    }
    return line.toString();
  }

  /** Nobody sends anything behind a message before it is answered, so that its end ends a block. */
  private static void swallow(InputStream in) throws IOException {
    byte[] block = new byte[65_536];
    byte[] last = new byte[END.length];
    while (!Arrays.equals(last, END)) {
      int length = in.read(block);
      if (length < 0) {
        throw new IOException("gone");
      }
      int kept = Math.min(length, END.length);
      System.arraycopy(last, kept, last, 0, END.length - kept);
      System.arraycopy(block, length - kept, last, END.length - kept, kept);
    }
  }
}
