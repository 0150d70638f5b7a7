-- One data key per person and processor, wrapped by the key-encryption key that stands outside the
-- database. Deleting the row erases the person.
CREATE TABLE person_key
(
    processor_id text        NOT NULL,
    person_ref   text        NOT NULL,
    wrapped_key  bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (processor_id, person_ref)
);
GRANT SELECT, INSERT, DELETE ON person_key TO subnotice_service;

-- A known value under the key-encryption key: shows at start whether the right key was given.
CREATE TABLE key_check
(
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    sealed   bytea NOT NULL
);
GRANT SELECT, INSERT ON key_check TO subnotice_service;
