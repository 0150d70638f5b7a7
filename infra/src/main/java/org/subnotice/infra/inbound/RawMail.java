package org.subnotice.infra.inbound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bytes of messages as text, every byte a character, so that they can be sealed and come out whole.
 */
public final class RawMail {

  private RawMail() {}

  static String text(byte[] message) {
    return new String(message, StandardCharsets.ISO_8859_1);
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Puts in front what the envelope said, as every server does that delivers (RFC 5321, 4.4). */
  static byte[] traced(String sender, List<String> recipients, byte[] message) {
    String trace =
        recipients.stream()
            .map(recipient -> "Delivered-To: " + recipient + "\r\n")
            .collect(Collectors.joining("", "Return-Path: <" + sender + ">\r\n", ""));
    return bytes(trace + text(message));
  }
}
