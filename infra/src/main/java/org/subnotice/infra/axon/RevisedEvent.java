package org.subnotice.infra.axon;

import java.time.Instant;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes an event that was stored under an older revision readable as the next one. The log stays as
 * it is: hashes are taken over the text that stands there.
 */
abstract class RevisedEvent extends SingleEventUpcaster {

  private final Class<?> event;
  private final int from;

  /** {@code from} is the revision that it reads; it gives the one after it. */
  RevisedEvent(Class<?> event, int from) {
    this.event = event;
    this.from = from;
  }

  /** Adds what the older revision did not say; {@code recordedAt} is when the event was written. */
  abstract void complete(ObjectNode payload, Instant recordedAt);

  Class<?> event() {
    return event;
  }

  int from() {
    return from;
  }

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation stored) {
    SerializedType type = stored.getType();
    return type.getName().equals(event.getSimpleName())
        && Integer.toString(from).equals(type.getRevision());
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
    return stored.upcastPayload(
        new SimpleSerializedType(event.getSimpleName(), Integer.toString(from + 1)),
        JsonNode.class,
        payload -> completed((ObjectNode) payload, stored.getTimestamp()));
  }

  private JsonNode completed(ObjectNode payload, Instant recordedAt) {
    complete(payload, recordedAt);
    return payload;
  }
}
