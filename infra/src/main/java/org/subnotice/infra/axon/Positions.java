package org.subnotice.infra.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each segment of a processor has read: this node's from memory, others' from the table.
 */
final class Positions {

  private record Stored(int segment, byte @Nullable [] token, @Nullable String tokenType) {}

  private final JdbcClient database;
  private final Serializer serializer;

  Positions(JdbcClient database, Serializer serializer) {
    this.database = database;
    this.serializer = serializer;
  }

  /** Whether every segment has read all that stands up to this index. */
  boolean cover(Processor processor, long index) {
    Map<Integer, EventTrackerStatus> here = processor.reader().processingStatus();
    if (isWhole(here.values())) {
      return here.values().stream().allMatch(status -> covers(status.getTrackingToken(), index));
    }
    List<@Nullable TrackingToken> everywhere = everywhere(processor.reader().getName(), here);
    return !everywhere.isEmpty() && everywhere.stream().allMatch(token -> covers(token, index));
  }

  /** A segment with mask m has one share of m + 1. */
  private static boolean isWhole(Collection<EventTrackerStatus> segments) {
    double share =
        segments.stream().mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1)).sum();
    return share == 1.0;
  }

  private List<@Nullable TrackingToken> everywhere(
      String processor, Map<Integer, EventTrackerStatus> here) {
    List<@Nullable TrackingToken> tokens = new ArrayList<>();
    for (Stored stored : stored(processor)) {
      EventTrackerStatus status = here.get(stored.segment());
      tokens.add(status == null ? tokenOf(stored) : status.getTrackingToken());
    }
    return tokens;
  }

  private List<Stored> stored(String processor) {
    return database
        .sql("SELECT segment, token, token_type FROM token_entry WHERE processor_name = ?")
        .param(processor)
        .query((row, number) -> new Stored(row.getInt(1), row.getBytes(2), row.getString(3)))
        .list();
  }

  private @Nullable TrackingToken tokenOf(Stored stored) {
    return stored.token() == null || stored.tokenType() == null
        ? null
        : serializer.deserialize(
            new SimpleSerializedObject<>(stored.token(), byte[].class, stored.tokenType(), null));
  }

  private boolean covers(@Nullable TrackingToken token, long index) {
    return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken position
        && position.getIndex() >= index
        && !anyWritten(position.getGaps().headSet(index + 1));
  }

  /** A gap is either a number that was given back, or an event that was committed late. */
  private boolean anyWritten(Collection<Long> gaps) {
    return !gaps.isEmpty()
        && database
            .sql("SELECT EXISTS (SELECT FROM domain_event WHERE global_index = ANY (?))")
            .param(gaps.toArray(Long[]::new))
            .query(Boolean.class)
            .single();
  }
}
