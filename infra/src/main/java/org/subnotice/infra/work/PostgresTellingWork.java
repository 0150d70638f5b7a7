package org.subnotice.infra.work;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.notifier.reaction.Addressees;
import org.subnotice.notifier.reaction.Dossier;
import org.subnotice.notifier.reaction.TellingWork;

/** Finds whom to tell, and what to say of a change. */
final class PostgresTellingWork implements TellingWork {

  private final JdbcClient database;
  private final DossierRows dossiers;
  private final AddresseeRows addressees;
  private final UpToDate upToDate;
  private final Clock clock;

  PostgresTellingWork(
      JdbcClient database,
      DossierRows dossiers,
      AddresseeRows addressees,
      UpToDate upToDate,
      Clock clock) {
    this.database = database;
    this.dossiers = dossiers;
    this.addressees = addressees;
    this.upToDate = upToDate;
    this.clock = clock;
  }

  @Override
  public List<ChangeToTell> changes(Turn turn) {
    upToDate.require();
    return database
        .sql(
            """
            SELECT processor_id, change_id FROM change c
            WHERE state IN ('ANNOUNCED', 'DECIDED', 'IN_USE') AND NOT held AND EXISTS (
              SELECT FROM change_window w WHERE w.change_id = c.change_id AND w.to_tell AND %s)
            ORDER BY position
            """
                .formatted(condition(turn)))
        .param("now", now())
        .query((row, number) -> new ChangeToTell(row.getString(1), row.getString(2)))
        .list();
  }

  @Override
  public List<String> windows(ChangeToTell change, Turn turn, Optional<String> after, int limit) {
    return database
        .sql(
            """
            SELECT window_id FROM change_window w
            WHERE window_id > :after AND %s
            ORDER BY window_id LIMIT :limit
            """
                .formatted(toTell(turn)))
        .param("change", change.change())
        .param("after", after.orElse(""))
        .param("now", now())
        .param("limit", limit)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Override
  public Set<String> stillToTell(ChangeToTell change, Turn turn, Collection<String> windows) {
    return database
        .sql(
            """
            SELECT window_id FROM change_window w
            WHERE window_id = ANY (:windows) AND %s
            """
                .formatted(toTell(turn)))
        .param("change", change.change())
        .param("windows", windows.toArray(String[]::new))
        .param("now", now())
        .query((row, number) -> row.getString(1))
        .set();
  }

  /** Windows of the change in that turn; none once it is held. */
  private static String toTell(Turn turn) {
    return """
    change_id = :change AND to_tell
      AND NOT (SELECT held FROM change c WHERE c.change_id = :change) AND %s\
    """
        .formatted(condition(turn));
  }

  /** Both name the instant, so that the one statement has the same parameters as the other. */
  private static String condition(Turn turn) {
    return switch (turn) {
      case FIRST ->
          """
          CAST(:now AS timestamptz) IS NOT NULL AND NOT EXISTS (
            SELECT FROM sending_postponed p WHERE p.window_id = w.window_id)\
          """;
      case AGAIN ->
          """
          EXISTS (
            SELECT FROM sending_postponed p WHERE p.window_id = w.window_id AND p.next_at <= :now)\
          """;
    };
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  @Override
  public Dossier dossier(ChangeToTell change) {
    return dossiers.of(change.change());
  }

  @Override
  public Map<String, Addressees> addressees(String processor, Collection<String> agreements) {
    return addressees.of(processor, agreements);
  }
}
