package org.subnotice.infra.backup;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a restore test.
 *
 * @param copiedAt when the backup began
 * @param testedAt when all was looked at
 * @param byProcessor of each processor in the backup
 */
record Outcome(Instant copiedAt, Instant testedAt, Map<String, Found> byProcessor) {

  Outcome {
    byProcessor = Map.copyOf(byProcessor);
  }

  /**
   * What of one processor was found.
   *
   * @param entries of its ledger
   * @param wrong a sentence; absent: nothing
   */
  record Found(long entries, Optional<String> wrong) {}

  Optional<String> firstWrong() {
    return byProcessor.values().stream().flatMap(found -> found.wrong().stream()).findFirst();
  }
}
