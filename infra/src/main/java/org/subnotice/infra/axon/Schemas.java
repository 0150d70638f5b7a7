package org.subnotice.infra.axon;

import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The names that our migrations give to the framework's tables and columns. */
final class Schemas {

  private Schemas() {}

  static EventSchema events() {
    return EventSchema.builder()
        .eventTable("domain_event")
        .globalIndexColumn("global_index")
        .eventIdentifierColumn("event_identifier")
        .typeColumn("aggregate_type")
        .aggregateIdentifierColumn("aggregate_identifier")
        .sequenceNumberColumn("sequence_number")
        .timestampColumn("recorded_at")
        .payloadTypeColumn("payload_type")
        .payloadRevisionColumn("payload_revision")
        .payloadColumn("payload")
        .metaDataColumn("metadata")
        .build();
  }

  static TokenSchema tokens() {
    return TokenSchema.builder()
        .setTokenTable("token_entry")
        .setProcessorNameColumn("processor_name")
        .setTokenTypeColumn("token_type")
        .setTimestampColumn("claimed_at")
        .build();
  }

  static DeadLetterSchema deadLetters() {
    return DeadLetterSchema.builder()
        .deadLetterTable("dead_letter")
        .deadLetterIdentifierColumn("dead_letter_identifier")
        .processingGroupColumn("processing_group")
        .sequenceIdentifierColumn("sequence_identifier")
        .sequenceIndexColumn("sequence_index")
        .messageTypeColumn("message_type")
        .eventIdentifierColumn("event_identifier")
        .timestampColumn("recorded_at")
        .payloadTypeColumn("payload_type")
        .payloadRevisionColumn("payload_revision")
        .metaDataColumn("metadata")
        .aggregateTypeColumn("aggregate_type")
        .aggregateIdentifierColumn("aggregate_identifier")
        .sequenceNumberColumn("sequence_number")
        .tokenTypeColumn("token_type")
        .enqueuedAtColumn("enqueued_at")
        .lastTouchedColumn("last_touched")
        .processingStartedColumn("processing_started")
        .causeTypeColumn("cause_type")
        .causeMessageColumn("cause_message")
        .build();
  }
}
