package org.subnotice.core.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What a ledger was at an instant. Who keeps it elsewhere can show later that something before it
 * was changed, or that entries are missing.
 *
 * @param processor whose ledger
 * @param entries how many there were
 * @param root of the Merkle tree over them
 * @param chain head of the chain over them
 * @param key fingerprint of the key that signs it
 */
public record Checkpoint(
    String processor, long entries, Hash root, Hash chain, Instant madeAt, String key) {

  private static final Pattern FORM =
      Pattern.compile(
          "subnotice checkpoint 1\nprocessor: (?<processor>[a-z0-9-]{1,80})\n"
              + "entries: (?<entries>[0-9]{1,18})\nroot: (?<root>[0-9a-f]{64})\n"
              + "chain: (?<chain>[0-9a-f]{64})\nmade: (?<made>[0-9TZ:.-]{20,30})\n"
              + "key: (?<key>[0-9a-f]{64})\n");

  public static Checkpoint of(String processor, Head head, Instant madeAt, String key) {
    return new Checkpoint(processor, head.size(), head.root(), head.chain(), madeAt, key);
  }

  /** What is signed. */
  public String text() {
    return """
    subnotice checkpoint 1
    processor: %s
    entries: %s
    root: %s
    chain: %s
    made: %s
    key: %s
    """
        .formatted(processor, Long.toString(entries), root, chain, madeAt, key);
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /** Refuses with {@link Unreadable} what {@link #text()} would not write. */
  public static Checkpoint parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new Unreadable("A checkpoint is the seven lines that Subnotice signed, unchanged.");
    }
    try {
      return new Checkpoint(
          form.group("processor"),
          Long.parseLong(form.group("entries")),
          Hash.parse(form.group("root")),
          Hash.parse(form.group("chain")),
          Instant.parse(form.group("made")),
          form.group("key"));
    } catch (DateTimeException noInstant) {
      throw new Unreadable("The instant of a checkpoint looks like 2026-12-07T23:00:00Z.");
    }
  }

  /** Whether the ledger was the same when it was as long. */
  public boolean agreesWith(Head head) {
    return entries == head.size() && root.equals(head.root()) && chain.equals(head.chain());
  }
}
