package org.subnotice.core.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;

/**
 * What the controller has declared and what became of it.
 *
 * @param objections those that have been neither withdrawn nor settled
 * @param settledAt when the last objection that stood in the way ceased to
 */
record Declarations(
    List<StandingObjection> objections,
    @Nullable Instant approvedAt,
    @Nullable ObjectionResolved resolution,
    @Nullable Instant settledAt) {

  static final Declarations NONE = new Declarations(List.of(), null, null, null);

  Declarations with(ObjectionReceived e) {
    var standing =
        new StandingObjection(e.objection(), e.receivedAt(), e.timely(), e.blocks(), e.clocks());
    var all = Stream.concat(objections.stream(), Stream.of(standing)).toList();
    return new Declarations(all, approvedAt, resolution, settledAt);
  }

  /** An objection that blocks takes back what was approved or settled before. */
  Declarations undecided() {
    return new Declarations(objections, null, null, null);
  }

  Declarations approved(Instant at) {
    return new Declarations(objections, at, resolution, settledAt);
  }

  Declarations resolved(ObjectionResolved e) {
    return new Declarations(objections, approvedAt, e, settledAt);
  }

  /** {@code at} is empty where no objection stood in the way. */
  Declarations settled(Optional<Instant> at) {
    return new Declarations(List.of(), approvedAt, resolution, at.orElse(settledAt));
  }

  Stream<StandingObjection> blocking() {
    return objections.stream().filter(StandingObjection::blocks);
  }

  /** When the last of the objections lapses by itself; empty where one of them never does. */
  Optional<Instant> lapsesAt() {
    var ends = blocking().map(o -> Optional.ofNullable(o.clocks().lapsesAt())).toList();
    return ends.stream().allMatch(Optional::isPresent)
        ? ends.stream().flatMap(Optional::stream).max(Instant::compareTo)
        : Optional.empty();
  }
}
