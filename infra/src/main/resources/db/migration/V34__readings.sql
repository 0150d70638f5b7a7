-- Who saw whose personal data, and when. No event: reading changes nothing, and the record goes after a year.
CREATE TABLE reading
(
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    processor_id text        NOT NULL,
    actor        text        NOT NULL,
    origin       text        NOT NULL,
    subject      text        NOT NULL,
    read_at      timestamptz NOT NULL
);
CREATE INDEX reading_of_processor ON reading (processor_id, number);
CREATE INDEX reading_by_age ON reading (read_at);
-- What is written stays as it is until it goes.
GRANT SELECT, INSERT, DELETE ON reading TO subnotice_service;
ALTER TABLE reading ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON reading TO subnotice_service USING (true);
CREATE POLICY own_rows ON reading FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON reading TO subnotice_reader;
