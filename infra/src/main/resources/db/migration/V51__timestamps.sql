-- What a timestamp authority (RFC 3161) said about a checkpoint: its token, and the certificates from the one
-- that signed it to the one that was trusted. The note is what was stamped, to the byte.
CREATE TABLE ledger_timestamp
(
    processor_id text        NOT NULL,
    entries      bigint      NOT NULL,
    fingerprint  text        NOT NULL,
    note         text        NOT NULL,
    stamped_at   timestamptz NOT NULL, -- by the authority's clock
    authority    text        NOT NULL,
    token        bytea       NOT NULL,
    certificates text        NOT NULL,
    PRIMARY KEY (processor_id, entries, fingerprint)
);
-- What is written stays written.
GRANT SELECT, INSERT ON ledger_timestamp TO subnotice_service;
