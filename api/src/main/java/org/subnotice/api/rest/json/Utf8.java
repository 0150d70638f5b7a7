package org.subnotice.api.rest.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads bodies that are plain text. */
public final class Utf8 {

  private Utf8() {}

  /** Without a byte order mark; anything that is not UTF-8 is refused. */
  public static String read(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notText) {
      throw InvalidRequest.at("#", "Send the text in UTF-8.");
    }
  }
}
