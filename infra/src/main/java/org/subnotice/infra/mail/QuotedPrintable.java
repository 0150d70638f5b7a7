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
  private int column;

  private QuotedPrintable(ByteArrayOutputStream out) {
    this.out = out;
  }

  static void write(String text, ByteArrayOutputStream out) {
    QuotedPrintable encoder = new QuotedPrintable(out);
    String[] lines = LINE_BREAK.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        encoder.newLine();
      }
      encoder.line(lines[i]);
    }
  }

  private void line(String line) {
    column = 0;
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      put(bytes[i], i == bytes.length - 1);
    }
  }

  private void put(byte one, boolean last) {
    boolean blank = one == ' ' || one == '\t';
    boolean plain = blank ? !last : one > ' ' && one < 127 && one != '=';
    int width = plain ? 1 : 3;
    if (column + width > (last ? WIDTH : WIDTH - 1)) {
      out.write('=');
      newLine();
      column = 0;
    }
    column += width;
    if (plain) {
      out.write(one);
    } else {
      out.write('=');
      out.write(HEX[(one >> 4) & 15]);
      out.write(HEX[one & 15]);
    }
  }

  private void newLine() {
    out.write('\r');
    out.write('\n');
  }
}
