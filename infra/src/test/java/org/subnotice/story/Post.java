package org.subnotice.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Delivers mail by SMTP, word by word, as any server on earth could. */
record Post(int port) {

  /** {@code sender} is empty for the report of a mail system; the message has line feeds. */
  void deliver(String sender, String recipient, String message) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      expect(in, "220");
      say(socket, in, "HELO mx.kunde.example", "250");
      say(socket, in, "MAIL FROM:<" + sender + ">", "250");
      say(socket, in, "RCPT TO:<" + recipient + ">", "250");
      say(socket, in, "DATA", "354");
      say(socket, in, message.replace("\n", "\r\n").replace("\r\n.", "\r\n..") + "\r\n.", "250");
      say(socket, in, "QUIT", "221");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void say(Socket socket, BufferedReader in, String line, String expected)
      throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    expect(in, expected);
  }

  private static void expect(BufferedReader in, String code) throws IOException {
    String answer = in.readLine();
    while (answer != null && answer.startsWith(code + "-")) {
      answer = in.readLine();
    }
    if (answer == null || !answer.startsWith(code)) {
      throw new IOException("Expected " + code + ", heard " + answer);
    }
  }
}
