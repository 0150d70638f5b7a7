package org.subnotice.infra.backup;

import java.util.Optional;
import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.subnotice.infra.startup.StartupFailure;

/**
 * When a restore is tested.
 *
 * @param cron as Quartz has it, in UTC; {@code -} for never
 */
@ConfigurationProperties("subnotice.restore-test")
record RestoreTestSettings(@DefaultValue("0 30 3 1 * ?") String cron) {

  private static final String NEVER = "-";

  Optional<String> schedule() {
    if (cron.equals(NEVER)) {
      return Optional.empty();
    }
    if (!CronExpression.isValidExpression(cron)) {
      throw new StartupFailure(
          "subnotice.restore-test.cron is no cron expression: %s. Give one such as 0 30 3 1 * ?, or -."
              .formatted(cron));
    }
    return Optional.of(cron);
  }
}
