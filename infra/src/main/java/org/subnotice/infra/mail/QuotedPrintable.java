package org.subnotice.infra.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text in UTF-8 as lines of at most 76 ASCII characters (RFC 2045, 6.7). */
final class QuotedPrintable {

  private static final int WIDTH = 76;
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream out;
  private final byte[] line = new byte[WIDTH + 2];
  private int column;

  private QuotedPrintable(ByteArrayOutputStream out) {
    this.out = out;
  }

  static void write(String text, ByteArrayOutputStream out) {
    QuotedPrintable encoder = new QuotedPrintable(out);
    String[] lines = LINE_BREAK.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        encoder.endLine();
      }
      encoder.encode(lines[i]);
    }
    encoder.flush();
  }

  /** Text that goes on in the same line afterwards, after a soft line break. */
  static void writeWithin(String text, ByteArrayOutputStream out) {
    QuotedPrintable encoder = new QuotedPrintable(out);
    encoder.encodeWithin(text);
    encoder.flush();
  }

  /** Text before a slot: its last line ends with a soft line break, if it has begun. */
  static void writeBefore(String text, ByteArrayOutputStream out) {
    QuotedPrintable encoder = new QuotedPrintable(out);
    String[] lines = LINE_BREAK.split(text, -1);
    for (int i = 0; i < lines.length - 1; i++) {
      encoder.encode(lines[i]);
      encoder.endLine();
    }
    encoder.encodeWithin(lines[lines.length - 1]);
    if (encoder.column > 0) {
      encoder.line[encoder.column++] = '=';
      encoder.endLine();
    }
    encoder.flush();
  }

  private void encode(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      put(bytes[i], i == bytes.length - 1);
    }
  }

  private void encodeWithin(String text) {
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      put(one, false);
    }
  }

  private void put(byte one, boolean last) {
    boolean blank = one == ' ' || one == '\t';
    boolean plain = blank ? !last : one > ' ' && one < 127 && one != '=';
    if (column + (plain ? 1 : 3) > (last ? WIDTH : WIDTH - 1)) {
      line[column++] = '=';
      endLine();
    }
    if (plain) {
      line[column++] = one;
    } else {
      line[column++] = '=';
      line[column++] = HEX[(one >> 4) & 15];
      line[column++] = HEX[one & 15];
    }
  }

  private void endLine() {
    line[column++] = '\r';
    line[column++] = '\n';
    flush();
  }

  private void flush() {
    out.write(line, 0, column);
    column = 0;
  }
}
