package org.subnotice.infra.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.subnotice.core.terms.Ancillary;
import org.subnotice.notifier.reaction.AffectedAgreement;
import org.subnotice.notifier.reaction.AnnouncedChange;
import org.subnotice.notifier.reaction.PlanningWork;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what is announced and not planned, and whom it concerns: agreements in force on the day of
 * the announcement, for one of its services; no services on either side means all.
 */
public final class Planning implements PlanningWork {

  private static final String SELECT =
      """
      SELECT c.*, p.country, p.subdivision, p.zone, p.contestable_blocks
      FROM change c
      JOIN processor p ON p.processor_id = c.processor_id
      """;

  private final JdbcClient database;
  private final JsonMapper json;
  private final UpToDate upToDate;

  Planning(JdbcClient database, JsonMapper json, UpToDate upToDate) {
    this.database = database;
    this.json = json;
    this.upToDate = upToDate;
  }

  @Override
  public List<AnnouncedChange> announced() {
    upToDate.require();
    return database
        .sql(SELECT + "WHERE c.state = 'ANNOUNCED' AND NOT c.planned ORDER BY c.position")
        .query((row, number) -> change(row, announcedAt(row).orElseThrow()))
        .list();
  }

  /** The change as if it were announced at that instant, unless it has been. */
  public Optional<AnnouncedChange> change(String processor, String change, Instant now) {
    return database
        .sql(SELECT + "WHERE c.processor_id = ? AND c.change_id = ?")
        .params(processor, change)
        .query((row, number) -> change(row, announcedAt(row).orElse(now)))
        .optional();
  }

  @Override
  public List<AffectedAgreement> affected(
      AnnouncedChange change, Optional<String> after, int limit) {
    return database
        .sql(
            """
            SELECT * FROM agreement
            WHERE processor_id = :processor AND agreement_id > :after
              AND concluded_on <= :day AND (ends_on IS NULL OR ends_on >= :day)
              AND (cardinality(services) = 0 OR cardinality(CAST(:services AS text[])) = 0
                OR services && CAST(:services AS text[]))
            ORDER BY agreement_id LIMIT :limit
            """)
        .param("processor", change.processor())
        .param("after", after.orElse(""))
        .param("day", change.announcedOn())
        .param("services", change.services().toArray(String[]::new))
        .param("limit", limit)
        .query(Planning::agreement)
        .list();
  }

  private static Optional<Instant> announcedAt(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("announced_at", OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private AnnouncedChange change(ResultSet row, Instant announcedAt) throws SQLException {
    var zone = ZoneId.of(row.getString("zone"));
    return new AnnouncedChange(
        row.getString("processor_id"),
        new Seat(row.getString("country"), row.getString("subdivision")),
        row.getString("change_id"),
        ChangeKind.valueOf(row.getString("kind")),
        row.getString("engagement_id"),
        json.readValue(row.getString("details"), EngagementDetails.class),
        announcedAt,
        announcedAt.atZone(zone).toLocalDate(),
        row.getObject("planned_first_use", LocalDate.class),
        strings(row),
        row.getBoolean("emergency"),
        Optional.ofNullable(row.getString("ancillary")).map(Ancillary::valueOf),
        row.getBoolean("contestable_blocks"),
        Optional.ofNullable(row.getString("amends")));
  }

  private static AffectedAgreement agreement(ResultSet row, int number) throws SQLException {
    return new AffectedAgreement(
        row.getString("agreement_id"),
        new Seat(row.getString("country"), row.getString("subdivision")),
        row.getString("terms"),
        row.getString("terms_version"),
        strings(row),
        row.getString("address") != null);
  }

  private static Set<String> strings(ResultSet row) throws SQLException {
    return Set.copyOf(Arrays.asList((String[]) row.getArray("services").getArray()));
  }
}
