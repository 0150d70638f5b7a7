package org.subnotice.infra.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets our own failures end a start the way Boot's known failures do: without a stack trace. */
final class StartupFailureAnalyzer extends AbstractFailureAnalyzer<StartupFailure> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StartupFailure cause) {
    return new FailureAnalysis(cause.sentence(), null, cause);
  }
}
