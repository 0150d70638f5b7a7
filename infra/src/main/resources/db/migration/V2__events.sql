-- The log. Payload and metadata are the exact text that was written: hashes are taken over it.
CREATE TABLE domain_event
(
    global_index         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_identifier     text        NOT NULL UNIQUE,
    aggregate_type       text,
    aggregate_identifier text        NOT NULL,
    sequence_number      bigint      NOT NULL,
    recorded_at          timestamptz NOT NULL,
    payload_type         text        NOT NULL,
    payload_revision     text,
    payload              text        NOT NULL,
    metadata             text        NOT NULL,
    UNIQUE (aggregate_identifier, sequence_number)
);
CREATE INDEX domain_event_recorded_at ON domain_event (recorded_at);
-- What is written stays written.
GRANT SELECT, INSERT ON domain_event TO subnotice_service;

-- How far each processor has read.
CREATE TABLE token_entry
(
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON token_entry TO subnotice_service;

-- Events whose handling failed, kept in the order of their sequence until they are tried again.
CREATE TABLE dead_letter
(
    dead_letter_identifier text    NOT NULL PRIMARY KEY,
    processing_group       text    NOT NULL,
    sequence_identifier    text    NOT NULL,
    sequence_index         bigint  NOT NULL,
    message_type           text    NOT NULL,
    event_identifier       text    NOT NULL,
    recorded_at            text    NOT NULL,
    payload_type           text    NOT NULL,
    payload_revision       text,
    payload                bytea   NOT NULL,
    metadata               bytea,
    aggregate_type         text,
    aggregate_identifier   text,
    sequence_number        bigint,
    token_type             text,
    token                  bytea,
    enqueued_at            text    NOT NULL,
    last_touched           text,
    processing_started     text,
    cause_type             text,
    cause_message          text,
    diagnostics            bytea,
    UNIQUE (processing_group, sequence_identifier, sequence_index)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON dead_letter TO subnotice_service;
