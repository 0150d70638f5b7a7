package org.subnotice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was measured and keeps it as JSON below {@code infra/target/bench}. */
final class Report {

  static final Path FOLDER = Path.of("target", "bench");

  private final Map<String, Object> kept = new LinkedHashMap<>();

  Report(String title) {
    tell("benchmark", title);
    tell("machine", machine());
    tell("java", System.getProperty("java.runtime.version"));
    tell("heap, bytes at most", Runtime.getRuntime().maxMemory());
  }

  private static String machine() {
    return "%s %s, %d processors, load %.1f before"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            Runtime.getRuntime().availableProcessors(),
            java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage());
  }

  void tell(String name, Object value) {
    kept.put(name, value);
    System.out.printf("%s: %s%n", name, value);
  }

  void rates(Map<String, Rates> rates) {
    kept.put("perSecond", rates);
    rates.forEach(
        (name, rate) ->
            System.out.printf(
                "%-38s median %,10.0f/s, from %,10.0f to %,10.0f, %d rounds%n",
                name, rate.median(), rate.least(), rate.most(), rate.all().size()));
  }

  /** Writes all of it to a file of that name. */
  void write(String name) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".json");
    JsonMapper json = JsonMapper.builder().build();
    Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(kept));
    System.out.println("written to " + file.toAbsolutePath());
  }
}
