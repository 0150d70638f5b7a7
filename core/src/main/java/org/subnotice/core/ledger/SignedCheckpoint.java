package org.subnotice.core.ledger;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A checkpoint with its signature, as it is mailed and kept.
 *
 * @param signature Ed25519 (RFC 8032) over the checkpoint's text, 64 bytes
 */
public record SignedCheckpoint(Checkpoint checkpoint, byte[] signature) {

  private static final String SIGNATURE = "\nsignature: ";
  private static final Pattern AROUND = Pattern.compile("\\A[ \n]+|[ \n]+\\z");

  public SignedCheckpoint {
    signature = signature.clone();
  }

  @Override
  public byte[] signature() {
    return signature.clone();
  }

  /** The text and, after an empty line, the signature in Base64. */
  public String note() {
    String base64 = Base64.getEncoder().encodeToString(signature);
    return checkpoint.text() + SIGNATURE + base64 + "\n";
  }

  /** Reads a note, also one whose lines a mail program ended in its own way. */
  public static SignedCheckpoint parse(String note) {
    String lines = AROUND.matcher(note.replace("\r\n", "\n")).replaceAll("") + "\n";
    int end = lines.indexOf(SIGNATURE);
    if (end < 0) {
      throw new Unreadable("A checkpoint ends with its signature.");
    }
    String base64 = lines.substring(end + SIGNATURE.length(), lines.length() - 1);
    var read = new SignedCheckpoint(Checkpoint.parse(lines.substring(0, end)), decoded(base64));
    if (!read.note().equals(lines)) {
      throw new Unreadable("Nothing follows the signature of a checkpoint.");
    }
    return read;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      throw new Unreadable("The signature of a checkpoint is written in Base64.");
    }
  }

  public boolean isSignedBy(VerifyingKey key) {
    return key.fingerprint().equals(checkpoint.key()) && key.signed(checkpoint.bytes(), signature);
  }
}
