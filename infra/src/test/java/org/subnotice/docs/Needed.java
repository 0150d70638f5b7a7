package org.subnotice.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Programs beside Java that a few tests need. */
public final class Needed {

  private Needed() {}

  /**
   * Missing on a continuous-integration machine it is a failure, elsewhere the test stands aside.
   */
  public static void program(Path path, String remedy) {
    if (Files.isExecutable(path)) {
      return;
    }
    String sentence = path + " is missing: " + remedy + ".";
    if (Optional.ofNullable(System.getenv("CI")).isPresent()) {
      throw new AssertionError(sentence);
    }
    Assumptions.abort(sentence);
  }
}
