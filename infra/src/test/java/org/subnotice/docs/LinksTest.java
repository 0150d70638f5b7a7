package org.subnotice.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern RELATIVE = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), files.toList().stream())
          .filter(file -> file.toString().endsWith(".md"));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_to_a_file_of_ours_leads_to_one(Path document) throws IOException {
    var targets =
        RELATIVE
            .matcher(Files.readString(document))
            .results()
            .map((MatchResult link) -> document.resolveSibling(link.group(1)))
            .toList();

    assertThat(targets).allSatisfy(target -> assertThat(target).exists());
  }
}
