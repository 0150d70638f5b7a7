package org.subnotice.infra.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.LedgerVerdict;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.Slice;
import org.subnotice.infra.axon.OtherLogs;
import org.subnotice.infra.backup.Outcome.Found;
import org.subnotice.infra.ledger.OtherLedgers;
import org.subnotice.infra.postgres.OtherRegisters;
import org.subnotice.infra.projection.OtherReadModels;
import org.subnotice.infra.vault.OtherVaults;

/**
 * Looks at a restored database as somebody would who has lost the other: do the hashes hold, do the
 * keys open, is every event there, is the list the same?
 */
final class RestoredCopy {

  private static final int PAGE = 1_000;

  private final JdbcClient live;
  private final Register liveRegister;
  private final OtherLogs logs;
  private final OtherReadModels readModels;
  private final OtherLedgers ledgers;
  private final OtherVaults vaults;
  private final OtherRegisters registers;

  RestoredCopy(
      JdbcClient live,
      Register liveRegister,
      OtherLogs logs,
      OtherReadModels readModels,
      OtherLedgers ledgers,
      OtherVaults vaults,
      OtherRegisters registers) {
    this.live = live;
    this.liveRegister = liveRegister;
    this.logs = logs;
    this.readModels = readModels;
    this.ledgers = ledgers;
    this.vaults = vaults;
    this.registers = registers;
  }

  /** What is found of each processor in it. */
  Map<String, Found> examined(DataSource restored) {
    var database = JdbcClient.create(restored);
    logs.read(restored, log -> readModels.make(restored, log));
    var vault =
        vaults
            .in(database)
            .orElseThrow(
                () -> new IllegalStateException("the key-encryption key does not open the backup"));
    Instant last = agreed(database);
    var ledger = ledgers.in(restored);
    var register = registers.in(restored, vault);
    Map<String, Found> found = new HashMap<>();
    for (String processor : processors(database)) {
      LedgerVerdict verdict = ledger.verify(processor);
      Optional<String> wrong =
          verdict.verified() ? otherList(processor, register, last) : Optional.of(verdict.text());
      found.put(processor, new Found(verdict.entries(), wrong));
    }
    return found;
  }

  /** The latest instant up to which both logs hold the same number of events. */
  private Instant agreed(JdbcClient restored) {
    OffsetDateTime last =
        restored
            .sql("SELECT coalesce(max(recorded_at), now()) FROM domain_event")
            .query(OffsetDateTime.class)
            .single();
    // Whoever was writing while the backup began may have committed just after it.
    for (OffsetDateTime until : List.of(last, last.minusMinutes(1), last.minusHours(1))) {
      if (events(restored, until) == events(live, until)) {
        return until.toInstant();
      }
    }
    throw new IllegalStateException(
        "the backup has %d events up to %s and the service %d"
            .formatted(events(restored, last), last.toInstant(), events(live, last)));
  }

  private static long events(JdbcClient database, OffsetDateTime until) {
    return database
        .sql("SELECT count(*) FROM domain_event WHERE recorded_at <= ?")
        .param(until)
        .query(Long.class)
        .single();
  }

  private static List<String> processors(JdbcClient database) {
    return database
        .sql("SELECT processor_id FROM processor")
        .query((row, number) -> row.getString(1))
        .list();
  }

  private Optional<String> otherList(String processor, Register restored, Instant knownAt) {
    return list(restored, processor, knownAt).equals(list(liveRegister, processor, knownAt))
        ? Optional.empty()
        : Optional.of("The list of subprocessors as of %s is another one.".formatted(knownAt));
  }

  private static List<RegisterEntryView> list(
      Register register, String processor, Instant knownAt) {
    LocalDate day = LocalDate.ofInstant(knownAt, ZoneOffset.UTC);
    List<RegisterEntryView> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      var page = register.list(processor, day, knownAt, Optional.empty(), new Slice(cursor, PAGE));
      all.addAll(page.items());
      cursor = Optional.ofNullable(page.next());
    } while (cursor.isPresent());
    return all;
  }
}
