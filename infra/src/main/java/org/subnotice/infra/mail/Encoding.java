package org.subnotice.infra.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** How the words of a slot become bytes. Stored by name: none may ever change what it does. */
enum Encoding {
  /** As they are: somebody else has encoded them. */
  HEADER {
    @Override
    void write(String words, ByteArrayOutputStream out) {
      out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
    }
  },
  /** Quoted-printable. */
  TEXT {
    @Override
    void write(String words, ByteArrayOutputStream out) {
      QuotedPrintable.writeWithin(words, out);
    }
  },
  /** Quoted-printable of HTML. */
  HTML {
    @Override
    void write(String words, ByteArrayOutputStream out) {
      QuotedPrintable.writeWithin(escaped(words), out);
    }
  };

  abstract void write(String words, ByteArrayOutputStream out);

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
