package org.subnotice.infra.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.People;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.processor.ProcessorCommand.ErasePerson;
import org.subnotice.core.processor.ProcessorDecider;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.work.UpToDate;
import org.subnotice.notifier.reaction.Reaction;

/**
 * Keeps the list of erasures in step with the log, in both ways: who was erased is listed, and who
 * is listed is erased again when a restore has brought her back.
 */
final class KeptErasures implements Reaction {

  private static final Logger LOG = LoggerFactory.getLogger(KeptErasures.class);
  private static final String REASON =
      "Nach einer Wiederherstellung erneut gelöscht (erased again after a restore).";

  private final Path file;
  private final JdbcClient database;
  private final Decisions decisions;
  private final Vault vault;
  private final People people;
  private final UpToDate upToDate;
  private final ReentrantLock one = new ReentrantLock();

  KeptErasures(
      Path file,
      JdbcClient database,
      Decisions decisions,
      Vault vault,
      People people,
      UpToDate upToDate) {
    this.file = file;
    this.database = database;
    this.decisions = decisions;
    this.vault = vault;
    this.people = people;
    this.upToDate = upToDate;
  }

  @Override
  public void run() {
    one.lock();
    try {
      List<Erased> listed = ErasureList.read(file);
      if (!uncertified(listed).isEmpty()) {
        // After a restore the certificates are read from the log, which takes a while.
        upToDate.require();
        uncertified(listed).forEach(this::eraseAgain);
        upToDate.require();
      }
      keep(listed);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      one.unlock();
    }
  }

  private void keep(List<Erased> listed) throws IOException {
    var known = new Certificates(listed);
    List<Erased> all = new ArrayList<>(listed);
    certified().stream().filter(each -> !known.cover(each)).forEach(all::add);
    if (all.size() > listed.size()) {
      ErasureList.write(file, all);
    }
  }

  private List<Erased> uncertified(List<Erased> listed) {
    var certificates = new Certificates(certified());
    return listed.stream()
        .filter(each -> !certificates.cover(each) && isKnown(each.processor()))
        .toList();
  }

  private List<Erased> certified() {
    return database
        .sql("SELECT processor_id, person, erased_at FROM person_erasure")
        .query(
            (row, number) ->
                new Erased(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }

  private boolean isKnown(String processor) {
    return database
        .sql("SELECT EXISTS (SELECT FROM processor WHERE processor_id = ?)")
        .param(processor)
        .query(Boolean.class)
        .single();
  }

  private void eraseAgain(Erased erased) {
    String processor = erased.processor();
    var person = new PersonRef(erased.person());
    decisions.atomically(
        () -> {
          if (hasKeyFromBefore(erased)) {
            vault.destroy(processor, person);
          }
          var reason = vault.seal(processor, people.fresh(), REASON);
          return decisions.decide(
              new ProcessorDecider(),
              "processor",
              processor,
              new ErasePerson(new ProcessorId(processor), List.of(person), reason, erased.at()),
              Map.of("processor", processor, "actor", "system", "origin", "restore"));
        });
    LOG.info("{} of {} was erased again after a restore", erased.person(), processor);
  }

  /** Who came back after she was erased has a newer one. */
  private boolean hasKeyFromBefore(Erased erased) {
    return database
        .sql(
            "SELECT EXISTS (SELECT FROM person_key"
                + " WHERE processor_id = ? AND person_ref = ? AND created_at <= ?)")
        .params(erased.processor(), erased.person(), erased.at().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }
}
