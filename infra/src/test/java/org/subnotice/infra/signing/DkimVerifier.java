package org.subnotice.infra.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks a DKIM signature by RFC 6376 and the Java platform alone: nothing of the library that
 * signs is in it.
 */
public record DkimVerifier(PublicKey key) {

  public boolean verify(byte[] message) throws GeneralSecurityException {
    String text = new String(message, ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    List<String> fields = List.of(text.substring(0, end).split("\r\n(?![ \t])"));
    String signature =
        fields.stream().filter(field -> isNamed(field, "dkim-signature")).findFirst().orElseThrow();
    Map<String, String> tags = tags(signature);
    byte[] body = MessageDigest.getInstance("SHA-256").digest(body(text.substring(end + 4)));
    return tags.get("c").equals("relaxed/relaxed")
        && tags.get("a").equals("rsa-sha256")
        && tags.get("bh").equals(Base64.getEncoder().encodeToString(body))
        && holds(tags, signed(fields, tags.get("h"), signature));
  }

  /** Of the first signature in a message. */
  public static Map<String, String> tagsOf(byte[] message) {
    String text = new String(message, ISO_8859_1);
    return tags(text.split("\r\n(?![ \t])")[0]);
  }

  private boolean holds(Map<String, String> tags, String signed) throws GeneralSecurityException {
    var check = Signature.getInstance("SHA256withRSA");
    check.initVerify(key);
    check.update(signed.getBytes(ISO_8859_1));
    return check.verify(Base64.getDecoder().decode(tags.get("b")));
  }

  /** 3.7: the fields from the bottom up, then the signature itself without its value. */
  private static String signed(List<String> fields, String names, String signature) {
    var left = new ArrayList<>(fields);
    var all = new StringBuilder();
    for (String name : names.split(":")) {
      left.reversed().stream()
          .filter(field -> isNamed(field, name))
          .findFirst()
          .ifPresent(
              field -> {
                left.remove(left.lastIndexOf(field));
                all.append(relaxed(field)).append("\r\n");
              });
    }
    return all + relaxed(signature.replaceFirst("([;\\s])b=[^;]*", "$1b="));
  }

  /** 3.4.2. */
  private static String relaxed(String field) {
    int colon = field.indexOf(':');
    String value = field.substring(colon + 1).replace("\r\n", "").replaceAll("[ \t]+", " ");
    return field.substring(0, colon).strip().toLowerCase(Locale.ROOT) + ":" + value.strip();
  }

  /** 3.4.4. */
  private static byte[] body(String body) {
    String lines =
        Arrays.stream(body.split("\r\n", -1))
            .map(line -> line.replaceAll("[ \t]+", " ").replaceAll(" $", ""))
            .collect(Collectors.joining("\r\n"));
    String ended = lines.replaceAll("(\r\n)+$", "");
    return (ended.isEmpty() ? "" : ended + "\r\n").getBytes(ISO_8859_1);
  }

  private static boolean isNamed(String field, String name) {
    return field.regionMatches(true, 0, name + ":", 0, name.length() + 1);
  }

  private static Map<String, String> tags(String signature) {
    var tags = new LinkedHashMap<String, String>();
    for (String tag : signature.substring(signature.indexOf(':') + 1).split(";")) {
      int equals = tag.indexOf('=');
      if (equals > 0) {
        String value = tag.substring(equals + 1).replaceAll("\\s+", "");
        tags.put(tag.substring(0, equals).strip(), value);
      }
    }
    return tags;
  }
}
