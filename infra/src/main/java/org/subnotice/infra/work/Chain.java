package org.subnotice.infra.work;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.register.ChainBelow;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.register.LinkBelow;
import org.subnotice.notifier.notice.ChainLink;
import tools.jackson.databind.json.JsonMapper;

/** The processors right below one engagement, as far as anybody has named them. */
record Chain(JdbcClient database, JsonMapper json, InTheClear clear) {

  /**
   * Empty where some are known to exist that nobody has named, or nobody has said anything.
   *
   * @param announcedAt when the controllers were told, absent while they have not been: a letter
   *     printed later says the same
   */
  Optional<List<ChainLink>> below(
      String processor,
      String engagement,
      EngagementDetails details,
      Optional<OffsetDateTime> announcedAt) {
    var named = details.linksBelow().stream().map(link -> link(processor, link));
    var listed = links(processor, engagement, announcedAt).stream();
    var links = Stream.concat(named, listed).toList();
    return links.isEmpty() && details.chainBelow() != ChainBelow.NONE
        ? Optional.empty()
        : Optional.of(links);
  }

  /** On the list, or announced for it; what is only drafted nobody has approved. */
  private List<ChainLink> links(
      String processor, String engagement, Optional<OffsetDateTime> announcedAt) {
    return database
        .sql(
            """
            SELECT e.details FROM engagement e
            WHERE e.processor_id = :processor AND e.details ->> 'parent' = :engagement
              AND (EXISTS (SELECT FROM register_entry r
                  WHERE r.processor_id = e.processor_id AND r.engagement_id = e.engagement_id
                    AND r.applies AND r.valid_to IS NULL
                    AND CASE WHEN CAST(:at AS timestamptz) IS NULL THEN r.replaced_at = 'infinity'
                      ELSE r.recorded_at <= :at AND r.replaced_at > :at END)
                OR EXISTS (SELECT FROM change c
                  WHERE c.engagement_id = e.engagement_id AND c.kind <> 'REMOVAL'
                    AND c.state IN ('ANNOUNCED', 'DECIDED', 'IN_USE')))
            ORDER BY e.engagement_id
            """)
        .param("processor", processor)
        .param("engagement", engagement)
        .param("at", announcedAt.orElse(null))
        .query((row, number) -> json.readValue(row.getString(1), EngagementDetails.class))
        .list()
        .stream()
        .map(below -> link(processor, below))
        .toList();
  }

  private ChainLink link(String processor, EngagementDetails below) {
    return new ChainLink(
        below.entity(),
        clear.text(processor, below.address()),
        below.country(),
        clear.contact(processor, below),
        below.purpose());
  }

  private ChainLink link(String processor, LinkBelow named) {
    return new ChainLink(
        named.entity(),
        clear.text(processor, named.address()),
        named.country(),
        clear.contact(processor, named.contactName(), named.contactEmail()),
        "");
  }
}
