package org.subnotice.infra.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to have checked.
 *
 * @param kept checkpoints that she kept elsewhere
 * @param trusted certificates of timestamp authorities
 */
record Asked(Path file, List<Path> kept, List<Path> trusted) {

  private static final String AGAINST = "--against";
  private static final String AUTHORITY = "--authority";

  /** Nothing where the words name no file or several. */
  static Optional<Asked> of(List<String> words) {
    List<Path> files = new ArrayList<>();
    List<Path> kept = new ArrayList<>();
    List<Path> trusted = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      var into =
          switch (words.get(at)) {
            case AGAINST -> kept;
            case AUTHORITY -> trusted;
            default -> files;
          };
      at += into == files ? 0 : 1;
      if (at == words.size()) {
        return Optional.empty();
      }
      into.add(Path.of(words.get(at)));
    }
    return files.size() == 1
        ? Optional.of(new Asked(files.getFirst(), kept, trusted))
        : Optional.empty();
  }
}
