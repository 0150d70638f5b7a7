package org.subnotice.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.subnotice.api.read.Ledger;
import org.subnotice.infra.Subnotice;
import org.subnotice.infra.axon.Subscriptions;
import org.subnotice.infra.verify.VerifyCommand;
import org.subnotice.infra.work.Clerk;

/**
 * What it costs to verify a ledger, in the database and from an exported file, beside the least
 * that can be done with the same bytes: reading the rows, and hashing the file.
 */
public final class LedgerBench {

  private static final int EVENTS = Integer.getInteger("bench.size", 100_000);
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 7;
  private static final String PROCESSOR = "processor-00000000benchmark";
  private static final String VERIFY = "verify in the database";
  private static final String READ = "cursor over the same rows";
  private static final String FILE = "verify the exported file";
  private static final String SUM = "sha256sum of the file";

  private final Ledger ledger;
  private final DataSource source;
  private final Path export;
  private final Path plain;

  private LedgerBench(ConfigurableApplicationContext context, Path folder) {
    ledger = context.getBean(Ledger.class);
    source = context.getBean(DataSource.class);
    export = folder.resolve("ledger.zip");
    plain = folder.resolve("ledger.txt");
  }

  public static void main(String[] arguments) throws Exception {
    var report = new Report("verifying a ledger of " + EVENTS + " events");
    var folder = Report.FOLDER.resolve("ledger-data");
    FileSystemUtils.deleteRecursively(folder);
    try (var context =
        new SpringApplicationBuilder(Subnotice.class)
            .run("--server.port=0", "--subnotice.data-dir=" + folder)) {
      // They would read along on the same processors; what they cost is another question.
      context.getBeansOfType(Clerk.class).values().forEach(Clerk::stop);
      context.getBean(Subscriptions.class).stop();
      Followers.stop(context);
      new LedgerBench(context, folder).run(report);
    }
  }

  private void run(Report report) throws Exception {
    fill(new JdbcTemplate(source));
    long started = System.nanoTime();
    ledger.checkpoint(PROCESSOR);
    report.tell("chained per second", EVENTS / ((System.nanoTime() - started) / 1e9));
    export();
    var rates =
        new Alternation(
                List.of(
                    new Contender(VERIFY, this::verify),
                    new Contender(READ, this::read),
                    new Contender(FILE, this::verifyFile),
                    new Contender(SUM, this::sum)))
            .run(WARM_UPS, ROUNDS, EVENTS);
    report.rates(rates);
    report.tell("bytes of the file", Files.size(plain));
    report.tell("verify / cursor", rates.get(VERIFY).median() / rates.get(READ).median());
    report.tell("file / sha256sum", rates.get(FILE).median() / rates.get(SUM).median());
    report.write("ledger");
  }

  private static void fill(JdbcTemplate database) {
    database.update(
        """
        INSERT INTO domain_event (event_identifier, aggregate_type, aggregate_identifier,
          sequence_number, recorded_at, payload_type, payload_revision, payload, metadata)
        SELECT gen_random_uuid(), 'window', 'window-' || md5(i::text), 0, now(), 'WindowPlanned', '1',
          '{"window":"' || repeat(md5(i::text), 30) || '"}',
          '{"processor":"%s","actor":"system","origin":"benchmark"}'
        FROM generate_series(1, ?) AS i
        """
            .formatted(PROCESSOR),
        EVENTS);
  }

  private void export() throws Exception {
    try (OutputStream out = Files.newOutputStream(export)) {
      ledger.export(PROCESSOR, out);
    }
    try (var archive = new ZipFile(export.toFile());
        var text = archive.getInputStream(archive.getEntry("ledger.txt"))) {
      Files.copy(text, plain);
    }
  }

  private long verify() {
    long started = System.nanoTime();
    var verdict = ledger.verify(PROCESSOR);
    if (!verdict.verified() || verdict.entries() != EVENTS) {
      throw new IllegalStateException(verdict.text());
    }
    return System.nanoTime() - started;
  }

  private long read() throws SQLException {
    long started = System.nanoTime();
    long bytes = 0;
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (var select =
          connection.prepareStatement("SELECT * FROM domain_event ORDER BY global_index")) {
        select.setFetchSize(1_000);
        var rows = select.executeQuery();
        while (rows.next()) {
          for (int column = 1; column <= 10; column++) {
            bytes += rows.getString(column).length();
          }
        }
      }
    }
    if (bytes < EVENTS) {
      throw new IllegalStateException("Nothing was read");
    }
    return System.nanoTime() - started;
  }

  private long verifyFile() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    long started = System.nanoTime();
    int exitCode = new VerifyCommand(nowhere, nowhere).run(List.of(export.toString()));
    if (exitCode != 0) {
      throw new IllegalStateException("The file does not verify");
    }
    return System.nanoTime() - started;
  }

  private long sum() throws Exception {
    long started = System.nanoTime();
    var process = new ProcessBuilder("sha256sum", plain.toString()).start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException("sha256sum does not end");
    }
    return System.nanoTime() - started;
  }
}
