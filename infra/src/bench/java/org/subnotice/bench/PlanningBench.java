package org.subnotice.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.infra.Subnotice;
import org.subnotice.infra.axon.Subscriptions;
import org.subnotice.infra.work.Clerk;
import org.subnotice.notifier.reaction.AffectedAgreement;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.TermsInForce;

/**
 * What it costs to plan a window for each of many agreements, beside the least that the database
 * can be asked for: the same rows into a table with the same indexes.
 */
public final class PlanningBench {

  private static final int WINDOWS = Integer.getInteger("bench.size", 10_000);
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 7;
  private static final String PLANNING = "planning, 1,000 per transaction";
  private static final String RAW = "JDBC batches of 1,000";
  private static final String AXON = "Axon, 100 per transaction";
  private static final String COPY = "COPY, 1,000 per transaction";

  private final Deciding deciding;
  private final TermsInForce terms;
  private final List<AffectedAgreement> agreements;
  private final JdbcTemplate database;
  private final RawInserts raw;
  private final PlainAxon axon;
  private final Random random = new Random(1);
  private final List<WindowEvent> planned = new ArrayList<>();
  private List<EventRow> rows = List.of();

  private PlanningBench(ConfigurableApplicationContext context, DataSource owner) {
    deciding = context.getBean(Deciding.class);
    terms = context.getBean(TermsInForce.class);
    var contract = context.getBean(KnownTerms.class).find("", "conbool-1.2").orElseThrow();
    agreements = PlannedChange.agreements(WINDOWS, contract.id().value(), contract.version());
    database = new JdbcTemplate(owner);
    raw = new RawInserts(owner, 1_000);
    axon = new PlainAxon(owner, context.getBean(Serializer.class), "axon_event", 100);
  }

  public static void main(String[] arguments) throws Exception {
    var report = new Report("planning " + WINDOWS + " windows");
    var folder = Report.FOLDER.resolve("planning-data");
    FileSystemUtils.deleteRecursively(folder);
    try (var context =
        new SpringApplicationBuilder(Subnotice.class)
            .run("--server.port=0", "--subnotice.data-dir=" + folder)) {
      // They would read along on the same processors; what they cost is another question.
      context.getBeansOfType(Clerk.class).values().forEach(Clerk::stop);
      context.getBean(Subscriptions.class).stop();
      Followers.stop(context);
      new PlanningBench(context, owner(context.getBean(DataSourceProperties.class))).run(report);
    }
  }

  private static DataSource owner(DataSourceProperties properties) throws SQLException {
    var database = new PGSimpleDataSource();
    database.setUrl(properties.determineUrl());
    database.setUser(properties.determineUsername());
    database.setPassword(properties.determinePassword());
    database.setReWriteBatchedInserts(true);
    return database;
  }

  private void run(Report report) throws Exception {
    report.tell("PostgreSQL", setting("server_version"));
    report.tell("fsync", setting("fsync"));
    report.tell(
        "PostgreSQL JDBC", org.postgresql.Driver.class.getPackage().getImplementationVersion());
    List.of("raw_event", "copied_event", "axon_event").forEach(this::makeTable);
    // The framework writes instants as text.
    database.execute("ALTER TABLE axon_event ALTER recorded_at TYPE text");
    var rates =
        new Alternation(
                List.of(
                    new Contender(PLANNING, this::plan),
                    new Contender(RAW, () -> raw.batches("raw_event", rows)),
                    new Contender(AXON, () -> axon.publish(planned, Map.of())),
                    new Contender(COPY, () -> raw.copies("copied_event", rows))))
            .run(WARM_UPS, ROUNDS, WINDOWS);
    report.rates(rates);
    double planning = rates.get(PLANNING).median();
    report.tell("bytes per row", rows.getFirst().line().length());
    report.tell("cost / raw insert", rates.get(RAW).median() / planning);
    report.tell("rate / COPY", planning / rates.get(COPY).median());
    report.tell("rate / Axon", planning / rates.get(AXON).median());
    report.write("planning");
  }

  private String setting(String name) {
    return database.queryForObject("SHOW " + name, String.class);
  }

  private void makeTable(String name) {
    database.execute("CREATE TABLE " + name + " (LIKE domain_event INCLUDING ALL)");
  }

  private long plan() {
    Long before = database.queryForObject("SELECT max(global_index) FROM domain_event", Long.class);
    planned.clear();
    long took = new PlannedChange(agreements, deciding, random, planned::add).plan(terms);
    rows =
        database.query(
            "SELECT %s FROM domain_event WHERE global_index > ? ORDER BY global_index"
                .formatted(EventRow.COLUMNS),
            EventRow::read,
            before == null ? 0 : before);
    if (rows.size() != WINDOWS) {
      throw new IllegalStateException(rows.size() + " rows for " + WINDOWS + " windows");
    }
    return took;
  }
}
