package org.subnotice.infra.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.DueErasures;
import org.subnotice.core.personal.Retention;
import org.subnotice.core.personal.Retention.Part;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.projection.SealedText;

/** Former contacts whose key still stands although nothing needs it. */
final class PostgresDueErasures implements DueErasures {

  private static final int MOST = 1_000;
  private static final String FORMER =
      """
      SELECT f.person, max(f.name) AS name,
        max(f.replaced_at AT TIME ZONE :zone)::date AS replaced_on
      FROM former_contact f
      JOIN person_key k ON k.processor_id = f.processor_id AND k.person_ref = f.person
      WHERE f.processor_id = :processor
        AND NOT EXISTS (SELECT FROM agreement_contact c
                        WHERE c.processor_id = f.processor_id AND c.person = f.person)
      GROUP BY f.person ORDER BY replaced_on LIMIT :most
      """;

  private record Former(String person, String name, LocalDate replacedOn) {}

  private final JdbcClient database;
  private final Needs needs;
  private final Matters matters;
  private final Zones zones;
  private final Vault vault;
  private final Retention retention;
  private final Clock clock;

  PostgresDueErasures(
      JdbcClient database, Zones zones, Vault vault, Retention retention, Clock clock) {
    this.database = database;
    this.needs = new Needs(database);
    this.matters = new Matters(database);
    this.zones = zones;
    this.vault = vault;
    this.retention = retention;
    this.clock = clock;
  }

  @Override
  public List<Due> of(String processor) {
    var zone = zones.of(processor);
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return former(processor, zone).stream()
        .filter(former -> needs.of(processor, former.person(), today).isEmpty())
        .map(former -> due(processor, former, today, zone))
        .filter(due -> due.keptUntil().isBefore(today))
        .sorted(Comparator.comparing(Due::keptUntil).thenComparing(Due::person))
        .toList();
  }

  /** From the day on which others were named in her place, if nothing of hers came later. */
  private Due due(String processor, Former former, LocalDate today, ZoneId zone) {
    var replaced = new Part(former.replacedOn(), false, former.replacedOn());
    var keptUntil =
        Stream.of(Optional.of(replaced), matters.of(processor, former.person(), today, zone))
            .flatMap(part -> retention.lastDay(part).stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    String name =
        SealedText.read(former.name())
            .flatMap(hidden -> vault.open(processor, hidden))
            .orElse("[gelöscht]");
    return new Due(former.person(), name, keptUntil);
  }

  private List<Former> former(String processor, ZoneId zone) {
    return database
        .sql(FORMER)
        .param("processor", processor)
        .param("zone", zone.getId())
        .param("most", MOST)
        .query(
            (row, number) ->
                new Former(
                    row.getString("person"),
                    row.getString("name"),
                    row.getObject("replaced_on", LocalDate.class)))
        .list();
  }
}
