package org.subnotice.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** PostgreSQL's own load program, sending the statements of the service as the service does. */
final class Pgbench {

  private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");
  private static final String OPEN =
      """
      \\set n random(1, %d)
      BEGIN READ ONLY;
      SELECT set_config('subnotice.processor', '%s', true);
      """;

  private final DataSourceProperties database;
  private final Path folder;

  Pgbench(DataSourceProperties database, int agreements, String name) throws Exception {
    this.database = database;
    folder = Files.createDirectories(Report.FOLDER.resolve(name));
    write("list", statement("PostgresRegister", "OF_ONE"), agreements);
    write(
        "history",
        statement("PostgresHistory", "LIST")
            + " AND agreement_id = :agreement ORDER BY position LIMIT :limit",
        agreements);
  }

  String version() throws IOException, InterruptedException {
    return output(List.of("pgbench", "--version")).strip();
  }

  /** Nanoseconds for that many transactions over one connection, as pgbench counts them. */
  long run(String script, int transactions) throws IOException, InterruptedException {
    var url = URI.create(database.determineUrl().substring("jdbc:".length()));
    var command =
        new ArrayList<>(
            List.of(
                "pgbench",
                "-n",
                "-c",
                "1",
                "-M",
                "prepared",
                "-t",
                Integer.toString(transactions),
                "-f",
                folder.resolve(script + ".sql").toString(),
                "-h",
                url.getHost(),
                "-p",
                Integer.toString(url.getPort()),
                "-U",
                database.determineUsername()));
    command.add(url.getPath().substring(1));
    String said = output(command);
    var latency = LATENCY.matcher(said);
    if (!latency.find()) {
      throw new IllegalStateException(said);
    }
    return Math.round(Double.parseDouble(latency.group(1)) * 1e6 * transactions);
  }

  /** The text as the service has it; the classes are none of ours to open otherwise. */
  private static String statement(String type, String field) throws ReflectiveOperationException {
    var constant = Class.forName("org.subnotice.infra.postgres." + type).getDeclaredField(field);
    constant.setAccessible(true);
    return String.valueOf(constant.get(null));
  }

  private void write(String name, String statement, int agreements) throws IOException {
    String filled =
        statement
            .replace(":agreement", "('agreement-' || lpad(:n::text, 8, '0'))")
            .replace(":processor", "'" + AskedLog.PROCESSOR + "'")
            .replace(":asOf", "'2026-12-01'::date")
            .replace(":knownAt", "'9999-01-01'::timestamptz")
            .replace(":after", name.equals("list") ? "''" : "0")
            .replace(":limit", "101");
    Files.writeString(
        folder.resolve(name + ".sql"),
        OPEN.formatted(agreements, AskedLog.PROCESSOR) + filled.strip() + ";\nCOMMIT;\n",
        StandardCharsets.UTF_8);
  }

  private String output(List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", String.valueOf(database.determinePassword()));
    builder.environment().put("PGOPTIONS", "-c role=subnotice_reader");
    var process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return said;
  }
}
