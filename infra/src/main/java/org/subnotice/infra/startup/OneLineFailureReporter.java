package org.subnotice.infra.startup;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on standard error, in one line, why the application does not start and what to do. */
final class OneLineFailureReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("Subnotice does not start: " + sentence(analysis));
  }

  static String sentence(FailureAnalysis analysis) {
    return Stream.of(analysis.getDescription(), analysis.getAction())
        .flatMap(text -> Optional.ofNullable(text).stream())
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
