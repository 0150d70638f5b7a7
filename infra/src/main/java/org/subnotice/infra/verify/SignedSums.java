package org.subnotice.infra.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.core.ledger.VerifyingKey;

/** The signed list of all files: none may be changed, missing or added. */
final class SignedSums {

  private static final String SUMS = "SHA256SUMS";
  private static final String SIGNATURE = SUMS + ".sig";

  private final Archive archive;
  private final VerifyingKey key;

  SignedSums(Archive archive, VerifyingKey key) {
    this.archive = archive;
    this.key = key;
  }

  void check() throws IOException {
    if (!key.signed(archive.bytes(SUMS), archive.bytes(SIGNATURE))) {
      throw new Unreadable("The list " + SUMS + " is not signed with public-key.pem.");
    }
    List<String> listed = archive.text(SUMS).lines().toList();
    List<String> found = new ArrayList<>();
    for (String name : archive.names()) {
      if (!name.equals(SUMS) && !name.equals(SIGNATURE)) {
        found.add(Hash.plain(archive.bytes(name)) + "  " + name);
      }
    }
    requireNone(found, listed, "was changed or added");
    requireNone(listed, found, "is missing");
  }

  private static void requireNone(List<String> lines, List<String> expected, String what) {
    for (String line : lines) {
      if (!expected.contains(line)) {
        throw new Unreadable("The file" + line.substring(65) + ' ' + what + '.');
      }
    }
  }
}
