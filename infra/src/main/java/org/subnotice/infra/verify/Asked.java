package org.subnotice.infra.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.subnotice.api.page.Language;

/**
 * What somebody wants to have checked.
 *
 * @param kept checkpoints that she kept elsewhere
 * @param trusted certificates of timestamp authorities
 */
record Asked(List<Path> files, List<Path> kept, List<Path> trusted, Language language) {

  /** As the words say, in the language of the machine where they say none. */
  static Asked of(List<String> words) {
    List<Path> files = new ArrayList<>();
    List<Path> kept = new ArrayList<>();
    List<Path> trusted = new ArrayList<>();
    Language language = Language.of(Locale.getDefault().toLanguageTag());
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      switch (word) {
        case "--against" -> next(rest).map(Path::of).ifPresentOrElse(kept::add, files::clear);
        case "--authority" -> next(rest).map(Path::of).ifPresentOrElse(trusted::add, files::clear);
        case "--language" -> language = next(rest).map(Language::of).orElse(language);
        default -> files.add(Path.of(word));
      }
    }
    return new Asked(files, kept, trusted, language);
  }

  private static Optional<String> next(Iterator<String> rest) {
    return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }
}
