package org.subnotice.infra.holidays;

import de.focus_shift.jollyday.core.HolidayManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the library as its own jar tells it, so that no second place can disagree. */
final class JollydayVersion {

  private static final String FILE = "/META-INF/maven/de.focus-shift/jollyday-core/pom.properties";

  private JollydayVersion() {}

  static String read() {
    try (InputStream file = HolidayManager.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(file, FILE));
      return Objects.requireNonNull(properties.getProperty("version"), FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
