-- Who may be erased once the retention has ended, because somebody has looked at the preview: a read model.
CREATE TABLE released_erasure
(
    processor_id text        NOT NULL,
    person       text        NOT NULL,
    reason       text        NOT NULL,
    released_by  text        NOT NULL,
    released_at  timestamptz NOT NULL,
    PRIMARY KEY (processor_id, person)
);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON released_erasure TO subnotice_service;
ALTER TABLE released_erasure ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON released_erasure TO subnotice_service USING (true);
CREATE POLICY own_rows ON released_erasure FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON released_erasure TO subnotice_reader;
