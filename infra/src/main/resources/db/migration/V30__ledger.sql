-- What makes the log provable: for each processor the order of its events, the nodes of the Merkle tree
-- over them, and the head of the chain. A row takes what was found together, up to a thousand events.
CREATE TABLE ledger_segment
(
    segment        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    processor_id   text     NOT NULL,
    first_position bigint   NOT NULL,
    places         bigint[] NOT NULL, -- domain_event.global_index, in the order of the ledger
    first_node     bigint   NOT NULL,
    nodes          bytea    NOT NULL, -- 32 bytes each: every event, and every subtree that it completes
    chain          bytea    NOT NULL, -- behind the last event
    UNIQUE (processor_id, first_position),
    UNIQUE (processor_id, first_node)
);
-- Hashes do not shrink, and single ones are cut out of them.
ALTER TABLE ledger_segment ALTER COLUMN nodes SET STORAGE EXTERNAL;

-- Public keys that checkpoints were ever signed with.
CREATE TABLE ledger_key
(
    fingerprint text PRIMARY KEY,
    public_key  text NOT NULL
);

CREATE TABLE ledger_checkpoint
(
    processor_id text        NOT NULL,
    entries      bigint      NOT NULL,
    made_at      timestamptz NOT NULL,
    note         text        NOT NULL,
    fingerprint  text        NOT NULL REFERENCES ledger_key,
    PRIMARY KEY (processor_id, entries, fingerprint)
);

-- What is written stays written.
GRANT SELECT, INSERT ON ledger_segment, ledger_key, ledger_checkpoint TO subnotice_service;
