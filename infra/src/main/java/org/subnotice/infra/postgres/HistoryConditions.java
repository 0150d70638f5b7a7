package org.subnotice.infra.postgres;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.subnotice.api.read.HistoryFilter;

/**
 * Only what is asked for stands in the statement, so that the database can look it up: a condition
 * that allows for its own absence makes it read everything.
 */
final class HistoryConditions {

  // Rows lie in the order of their places. The clock may differ from that, but never by an hour.
  private static final String BEGINS =
      """
       AND recorded_at >= :from AND position >= coalesce((SELECT position FROM history_entry
         WHERE processor_id = :processor AND recorded_at >= :from - interval '1 hour'
         ORDER BY recorded_at, position LIMIT 1), 0)
      """;
  private static final String ENDS =
      """
       AND recorded_at < :to AND position <= coalesce((SELECT position FROM history_entry
         WHERE processor_id = :processor AND recorded_at < :to + interval '1 hour'
         ORDER BY recorded_at DESC, position DESC LIMIT 1), 0)
      """;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** {@code replacedBy}: the changes that replaced the engagement. */
  HistoryConditions(HistoryFilter filter, List<String> replacedBy) {
    filter.from().ifPresent(from -> add(BEGINS, "from", utc(from)));
    filter.to().ifPresent(to -> add(ENDS, "to", utc(to)));
    filter.agreement().ifPresent(id -> add(" AND agreement_id = :agreement", "agreement", id));
    filter.change().ifPresent(id -> add(" AND change_id = :change", "change", id));
    filter.type().ifPresent(type -> add(" AND type = :type", "type", type));
    filter.engagement().ifPresent(id -> add(engagement(replacedBy), "engagement", id));
    if (!replacedBy.isEmpty()) {
      values.put("replacedBy", replacedBy);
    }
  }

  String text() {
    return String.join("", conditions);
  }

  Map<String, Object> values() {
    return values;
  }

  private static String engagement(List<String> replacedBy) {
    return replacedBy.isEmpty()
        ? " AND engagement_id = :engagement"
        : " AND (engagement_id = :engagement OR change_id IN (:replacedBy))";
  }

  private void add(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  private static Object utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
