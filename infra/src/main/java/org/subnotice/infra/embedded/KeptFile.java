package org.subnotice.infra.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One message on disk: trace fields of ours, then the message byte for byte as it was received.
 *
 * <p>The first field tells the length of the message, so a message that brings fields of the same
 * name changes nothing.
 */
record KeptFile(Instant receivedAt, String sender, List<String> recipients, byte[] message) {

  private static final String LENGTH = "X-Kept-Length: ";
  private static final String RECEIVED = "X-Kept-Received-At: ";
  private static final String SENDER = "X-Kept-Envelope-From: ";
  private static final String RECIPIENTS = "X-Kept-Envelope-To: ";

  /** Returns when the disk has it. */
  void writeTo(Path folder, String name) throws IOException {
    Path unfinished = folder.resolve(name + ".unfinished");
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer[] parts = {ByteBuffer.wrap(trace()), ByteBuffer.wrap(message)};
      while (parts[0].hasRemaining() || parts[1].hasRemaining()) {
        channel.write(parts);
      }
      channel.force(true);
    }
    Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    forceFolder(folder);
  }

  static KeptFile read(Path file) {
    try {
      byte[] all = Files.readAllBytes(file);
      int length = lengthOfMessage(all);
      String[] trace = text(all, all.length - length).split("\r\n");
      return new KeptFile(
          Instant.parse(trace[1].substring(RECEIVED.length())),
          trace[2].substring(SENDER.length()),
          List.of(trace[3].substring(RECIPIENTS.length()).split(" ")),
          Arrays.copyOfRange(all, all.length - length, all.length));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int lengthOfMessage(byte[] all) {
    String start = text(all, Math.min(all.length, LENGTH.length() + 12));
    return Integer.parseInt(start.substring(LENGTH.length(), start.indexOf('\r')));
  }

  private static String text(byte[] all, int length) {
    return new String(all, 0, length, StandardCharsets.UTF_8);
  }

  private byte[] trace() {
    String trace =
        (LENGTH + message.length + "\r\n")
            + (RECEIVED + receivedAt + "\r\n")
            + (SENDER + sender + "\r\n")
            + (RECIPIENTS + String.join(" ", recipients) + "\r\n");
    return trace.getBytes(StandardCharsets.UTF_8);
  }

  /** Makes the new name durable; a system that cannot open a folder does so by itself. */
  private static void forceFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException cannotOpenFolders) {
      return;
    }
  }
}
