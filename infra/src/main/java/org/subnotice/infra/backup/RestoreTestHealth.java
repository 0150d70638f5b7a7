package org.subnotice.infra.backup;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** What came of the latest restore test; a failed one takes no work from the service. */
final class RestoreTestHealth implements HealthIndicator {

  /** Not DOWN: that would speak of the service, which is well. */
  private static final Status FAILED = new Status("FAILED");

  private final RestoreTesting testing;
  private final RestoreTestSettings settings;

  RestoreTestHealth(RestoreTesting testing, RestoreTestSettings settings) {
    this.testing = testing;
    this.settings = settings;
  }

  @Override
  public Health health() {
    return testing
        .last()
        .map(RestoreTestHealth::of)
        .orElseGet(() -> Health.unknown().withDetail("schedule", settings.cron()).build());
  }

  private static Health of(Outcome outcome) {
    Optional<String> wrong = outcome.firstWrong();
    var health = wrong.isPresent() ? Health.status(FAILED) : Health.up();
    wrong.ifPresent(sentence -> health.withDetail("finding", sentence));
    return health
        .withDetail("copiedAt", outcome.copiedAt())
        .withDetail("testedAt", outcome.testedAt())
        .withDetail("processors", outcome.byProcessor().size())
        .build();
  }
}
