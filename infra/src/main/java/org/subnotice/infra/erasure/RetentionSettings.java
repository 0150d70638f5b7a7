package org.subnotice.infra.erasure;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.subnotice.core.personal.Retention;

/**
 * How long things are kept.
 *
 * @param claims for claims from a contract, from the end of a year (§§ 195, 199(1) BGB)
 * @param letters for declarations, from the end of a year (§ 257 HGB, § 147 AO)
 * @param readings for the record of who read personal data
 */
@ConfigurationProperties("subnotice.retention")
record RetentionSettings(
    @DefaultValue("P3Y") Period claims,
    @DefaultValue("P6Y") Period letters,
    @DefaultValue("P1Y") Period readings) {

  Retention evidence() {
    return new Retention(claims, letters);
  }
}
