-- Scans and other files that show what was entered by hand: a read model.
CREATE TABLE exhibit
(
    exhibit_id   text PRIMARY KEY,
    processor_id text        NOT NULL,
    window_id    text        NOT NULL,
    position     bigint      NOT NULL,
    describes    text        NOT NULL,
    type         text        NOT NULL,
    size         bigint      NOT NULL,
    sha256       text        NOT NULL,
    filed_at     timestamptz NOT NULL,
    filed_by     text        NOT NULL,
    person       text        NOT NULL, -- whose key seals what follows, and the file itself
    file         text        NOT NULL,
    fingerprint  text        NOT NULL,
    salt         text        NOT NULL,
    description  text
);
CREATE INDEX exhibit_of_window ON exhibit (window_id, position);
CREATE INDEX exhibit_of_person ON exhibit (processor_id, person);

-- The files themselves, sealed: nothing else holds them, and they follow from no event.
CREATE TABLE exhibit_content
(
    exhibit_id   text PRIMARY KEY,
    processor_id text NOT NULL,
    content      text NOT NULL
);
-- What is sealed does not shrink.
ALTER TABLE exhibit_content ALTER COLUMN content SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON exhibit TO subnotice_service;
ALTER TABLE exhibit ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON exhibit TO subnotice_service USING (true);
CREATE POLICY own_rows ON exhibit FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON exhibit TO subnotice_reader;

GRANT SELECT, INSERT ON exhibit_content TO subnotice_service;
ALTER TABLE exhibit_content ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON exhibit_content TO subnotice_service USING (true);
CREATE POLICY own_rows ON exhibit_content FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON exhibit_content TO subnotice_reader;
