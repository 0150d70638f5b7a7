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
import org.subnotice.infra.erasure.Candidates.Candidate;
import org.subnotice.infra.postgres.ErasedText;
import org.subnotice.infra.projection.SealedText;

/** Persons whose key still stands although nothing needs it. */
final class PostgresDueErasures implements DueErasures {

  private final Candidates candidates;
  private final Needs needs;
  private final Matters matters;
  private final Zones zones;
  private final Vault vault;
  private final Retention retention;
  private final Clock clock;

  PostgresDueErasures(
      JdbcClient database, Zones zones, Vault vault, Retention retention, Clock clock) {
    this.candidates = new Candidates(database, retention.claims());
    this.needs = new Needs(database);
    this.matters = new Matters(database);
    this.zones = zones;
    this.vault = vault;
    this.retention = retention;
    this.clock = clock;
  }

  @Override
  public List<Due> of(String processor, LocalDate by) {
    var zone = zones.of(processor);
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var day = by.isBefore(today) ? today : by;
    return candidates.by(processor, day, zone).stream()
        .filter(each -> needs.of(processor, each.person(), day).isEmpty())
        .map(each -> due(processor, each, day, zone))
        .filter(due -> due.keptUntil().isBefore(day))
        .sorted(Comparator.comparing(Due::keptUntil).thenComparing(Due::person))
        .toList();
  }

  /** From the last day on which anything is known of her, if nothing of hers is kept longer. */
  private Due due(String processor, Candidate candidate, LocalDate day, ZoneId zone) {
    var own = new Part(candidate.since(), false, candidate.since());
    var keptUntil =
        Stream.of(Optional.of(own), matters.of(processor, candidate.person(), day, zone))
            .flatMap(part -> retention.lastDay(part).stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    String name =
        SealedText.read(candidate.name())
            .map(hidden -> vault.open(processor, hidden).orElseGet(ErasedText::now))
            .orElse("");
    return new Due(candidate.person(), name, candidate.was(), keptUntil);
  }
}
