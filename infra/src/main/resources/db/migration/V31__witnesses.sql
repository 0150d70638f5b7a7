-- Who keeps checkpoints elsewhere: a read model.
CREATE TABLE checkpoint_witness
(
    processor_id text        NOT NULL,
    person       text        NOT NULL,
    email        text        NOT NULL,
    named_at     timestamptz NOT NULL,
    PRIMARY KEY (processor_id, person)
);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON checkpoint_witness TO subnotice_service;
ALTER TABLE checkpoint_witness ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON checkpoint_witness TO subnotice_service USING (true);
CREATE POLICY own_rows ON checkpoint_witness FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON checkpoint_witness TO subnotice_reader;

-- Which checkpoint was handed over to whom. No event: it would ask for a checkpoint of its own.
CREATE TABLE checkpoint_mail
(
    processor_id text        NOT NULL,
    entries      bigint      NOT NULL,
    fingerprint  text        NOT NULL,
    person       text        NOT NULL,
    message_id   text        NOT NULL,
    answered_at  timestamptz NOT NULL,
    accepted     boolean     NOT NULL,
    PRIMARY KEY (processor_id, entries, fingerprint, person)
);
GRANT SELECT, INSERT ON checkpoint_mail TO subnotice_service;
