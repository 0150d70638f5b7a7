package org.subnotice.core.window;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.subnotice.core.Identifier;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.change.ChangeId;

/** One change under one agreement. */
public record WindowId(String value) implements Identifier {

  private static final int BYTES = 16;

  public WindowId {
    Identifier.require("window-", value);
  }

  /** Always the same for the same change and agreement, so that planning twice plans once. */
  public static WindowId of(ChangeId change, AgreementId agreement) {
    String both = change.value() + '|' + agreement.value();
    byte[] hash = sha256().digest(both.getBytes(StandardCharsets.UTF_8));
    return new WindowId("window-" + HexFormat.of().formatHex(hash, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException every) {
      throw new IllegalStateException("Every Java platform has SHA-256", every);
    }
  }
}
