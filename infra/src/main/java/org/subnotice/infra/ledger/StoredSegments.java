package org.subnotice.infra.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.ledger.Head;
import org.subnotice.core.ledger.Nodes;
import org.subnotice.core.ledger.Tree;

/** The table of segments. */
final class StoredSegments {

  private static final String COLUMNS =
      "SELECT segment, processor_id, first_position, places, nodes, chain FROM ledger_segment ";
  private static final int AT_ONCE = 200;

  private final JdbcClient database;

  StoredSegments(JdbcClient database) {
    this.database = database;
  }

  /** Who holds it is the only one to chain, on all nodes, until the transaction ends. */
  void lock() {
    database.sql("SELECT pg_advisory_xact_lock(hashtextextended('ledger', 0))").query().rowSet();
  }

  /** The number of the last one; 0 where there is none. */
  long last() {
    return database
        .sql("SELECT coalesce(max(segment), 0) FROM ledger_segment")
        .query(Long.class)
        .single();
  }

  void insert(Segment segment) {
    database
        .sql(
            """
            INSERT INTO ledger_segment (processor_id, first_position, places, first_node, nodes, chain)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            segment.processor(),
            segment.firstPosition(),
            segment.places().toArray(Long[]::new),
            Nodes.ofEntry(segment.firstPosition()),
            segment.nodes(),
            segment.chain().bytes())
        .update();
  }

  /** Tells of each segment of anybody behind that number which places it took. */
  void after(long segment, Consumer<Segment> found) {
    long last = segment;
    while (true) {
      List<Numbered> page =
          database
              .sql(COLUMNS + "WHERE segment > ? ORDER BY segment LIMIT ?")
              .params(last, AT_ONCE)
              .query((row, number) -> new Numbered(row.getLong("segment"), segment(row)))
              .list();
      if (page.isEmpty()) {
        return;
      }
      page.forEach(each -> found.accept(each.segment()));
      last = page.getLast().number();
    }
  }

  private record Numbered(long number, Segment segment) {}

  /** A processor's segments from a position on, in order; some at once, none behind the last. */
  List<Segment> from(String processor, long position) {
    return database
        .sql(
            COLUMNS
                + "WHERE processor_id = ? AND first_position >= ? ORDER BY first_position LIMIT ?")
        .params(processor, position, AT_ONCE)
        .query((row, number) -> segment(row))
        .list();
  }

  /** Where the events at these places stand in the processor's ledger, by place. */
  Map<Long, Long> positions(String processor, List<Long> places) {
    Map<Long, Long> positions = new HashMap<>();
    database
        .sql(COLUMNS + "WHERE processor_id = ? AND places && ?")
        .params(processor, places.toArray(Long[]::new))
        .query((row, number) -> segment(row))
        .list()
        .forEach(
            segment -> {
              for (int at = 0; at < segment.places().size(); at++) {
                positions.put(segment.places().get(at), segment.firstPosition() + at);
              }
            });
    positions.keySet().retainAll(Set.copyOf(places));
    return positions;
  }

  Head head(String processor) {
    return database
        .sql(COLUMNS + "WHERE processor_id = ? ORDER BY first_position DESC LIMIT 1")
        .param(processor)
        .query((row, number) -> segment(row))
        .optional()
        .map(this::head)
        .orElse(Head.BEFORE_ALL);
  }

  private Head head(Segment last) {
    long size = last.end();
    return new Head(Tree.of(size, nodes(last.processor())), last.chain());
  }

  /** The nodes of a processor's tree, each looked up when it is asked for. */
  Nodes nodes(String processor) {
    return index ->
        database
            .sql(
                """
                SELECT substring(nodes FROM (? - first_node)::int * 32 + 1 FOR 32) FROM ledger_segment
                WHERE processor_id = ? AND first_node <= ? ORDER BY first_node DESC LIMIT 1
                """)
            .params(index, processor, index)
            .query((row, number) -> Hash.of(row.getBytes(1)))
            .single();
  }

  private static Segment segment(ResultSet row) throws SQLException {
    return new Segment(
        row.getString("processor_id"),
        row.getLong("first_position"),
        Arrays.asList((Long[]) row.getArray("places").getArray()),
        row.getBytes("nodes"),
        Hash.of(row.getBytes("chain")));
  }
}
