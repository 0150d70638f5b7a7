-- Certificates that a person's key was destroyed: a read model. The reason is sealed under a key of its own.
CREATE TABLE person_erasure
(
    position     bigint      NOT NULL,
    processor_id text        NOT NULL,
    person       text        NOT NULL,
    reason       text        NOT NULL,
    erased_by    text        NOT NULL,
    erased_at    timestamptz NOT NULL,
    PRIMARY KEY (processor_id, person, position)
);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON person_erasure TO subnotice_service;
ALTER TABLE person_erasure ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON person_erasure TO subnotice_service USING (true);
CREATE POLICY own_rows ON person_erasure FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON person_erasure TO subnotice_reader;

-- Contacts that others have replaced, a read model: each agreement's, with the day on which it forgot them.
CREATE TABLE former_contact
(
    agreement_id text        NOT NULL,
    person       text        NOT NULL,
    processor_id text        NOT NULL,
    name         text        NOT NULL,
    replaced_at  timestamptz NOT NULL,
    PRIMARY KEY (agreement_id, person)
);
CREATE INDEX former_contact_of_processor ON former_contact (processor_id, person);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON former_contact TO subnotice_service;

-- Locking the row that is about to go.
GRANT UPDATE ON person_key TO subnotice_service;
CREATE INDEX notice_link_of_recipient ON notice_link (processor_id, recipient);
