-- What each processor puts around the fixed parts of its notices, every version: a read model. A
-- change that was announced keeps the version of that moment.
CREATE TABLE processor_wording
(
    processor_id text   NOT NULL,
    position     bigint NOT NULL,
    wording      jsonb  NOT NULL,
    PRIMARY KEY (processor_id, position)
);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON processor_wording TO subnotice_service;
ALTER TABLE processor_wording ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON processor_wording TO subnotice_service USING (true);
CREATE POLICY own_rows ON processor_wording FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON processor_wording TO subnotice_reader;
