package org.subnotice.infra.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.period.Seat;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.notifier.reaction.AffectedAgreement;
import org.subnotice.notifier.reaction.AnnouncedChange;
import org.subnotice.notifier.reaction.PlanningWork;
import tools.jackson.databind.json.JsonMapper;

/** Finds what is announced and not planned, and whom it concerns. */
final class PostgresPlanningWork implements PlanningWork {

  private final JdbcClient database;
  private final JsonMapper json;
  private final UpToDate upToDate;

  PostgresPlanningWork(JdbcClient database, JsonMapper json, UpToDate upToDate) {
    this.database = database;
    this.json = json;
    this.upToDate = upToDate;
  }

  @Override
  public List<AnnouncedChange> announced() {
    upToDate.require();
    return database
        .sql(
            """
            SELECT c.*, e.details, p.country, p.subdivision, p.zone
            FROM change c JOIN engagement e USING (engagement_id)
            JOIN processor p ON p.processor_id = c.processor_id
            WHERE c.state = 'ANNOUNCED' AND NOT c.planned ORDER BY c.position
            """)
        .query(this::change)
        .list();
  }

  @Override
  public List<AffectedAgreement> affected(
      AnnouncedChange change, Optional<String> after, int limit) {
    return affected(change.processor(), change.services(), change.announcedOn(), after, limit);
  }

  /** In force on that day, and for one of these services; no services on either side means all. */
  List<AffectedAgreement> affected(
      String processor, Set<String> services, LocalDate day, Optional<String> after, int limit) {
    return database
        .sql(
            """
            SELECT * FROM agreement
            WHERE processor_id = :processor AND agreement_id > :after
              AND concluded_on <= :day AND (ends_on IS NULL OR ends_on >= :day)
              AND (cardinality(services) = 0 OR cardinality(:services) = 0 OR services && :services)
            ORDER BY agreement_id LIMIT :limit
            """)
        .param("processor", processor)
        .param("after", after.orElse(""))
        .param("day", day)
        .param("services", services.toArray(String[]::new))
        .param("limit", limit)
        .query(PostgresPlanningWork::agreement)
        .list();
  }

  private AnnouncedChange change(ResultSet row, int number) throws SQLException {
    var zone = ZoneId.of(row.getString("zone"));
    return new AnnouncedChange(
        row.getString("processor_id"),
        new Seat(row.getString("country"), row.getString("subdivision")),
        row.getString("change_id"),
        ChangeKind.valueOf(row.getString("kind")),
        row.getString("engagement_id"),
        json.readValue(row.getString("details"), EngagementDetails.class),
        row.getObject("announced_at", OffsetDateTime.class).atZoneSameInstant(zone).toLocalDate(),
        row.getObject("planned_first_use", LocalDate.class),
        strings(row),
        Optional.ofNullable(row.getString("amends")));
  }

  private static AffectedAgreement agreement(ResultSet row, int number) throws SQLException {
    return new AffectedAgreement(
        row.getString("agreement_id"),
        new Seat(row.getString("country"), row.getString("subdivision")),
        row.getString("terms"),
        row.getString("terms_version"),
        strings(row));
  }

  private static Set<String> strings(ResultSet row) throws SQLException {
    return Set.copyOf(Arrays.asList((String[]) row.getArray("services").getArray()));
  }
}
