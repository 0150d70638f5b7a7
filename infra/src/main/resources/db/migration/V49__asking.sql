-- What the questions of later years need. Rows from before are completed when the read models are made anew.

-- What the entry says of the engagement; null where the change that brought it says it.
ALTER TABLE register_entry
    ADD COLUMN details jsonb;
UPDATE register_entry r SET details = e.details
FROM engagement e WHERE e.engagement_id = r.engagement_id AND r.change_id IS NULL;
CREATE INDEX register_entry_of_agreement ON register_entry (processor_id, agreement_id, engagement_id);
CREATE INDEX register_entry_by_day ON register_entry (processor_id, valid_from, position);

-- Since when a window has let the subprocessor be used, or has barred it, in two times: the instant from
-- which it is so, and the time on record. A read model; of several lines the one with the highest position
-- among those known and begun decides.
CREATE TABLE authorisation
(
    window_id     text        NOT NULL,
    position      bigint      NOT NULL,
    processor_id  text        NOT NULL,
    agreement_id  text        NOT NULL,
    engagement_id text        NOT NULL,
    change_id     text        NOT NULL,
    standing      text        NOT NULL CHECK (standing IN ('UNDECIDED', 'AUTHORISED', 'BLOCKED')),
    since         timestamptz NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (window_id, position)
);
CREATE INDEX authorisation_of_agreement ON authorisation (processor_id, agreement_id, window_id, position);
CREATE INDEX authorisation_by_time ON authorisation (processor_id, since, window_id);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON authorisation TO subnotice_service;
ALTER TABLE authorisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON authorisation TO subnotice_service USING (true);
CREATE POLICY own_rows ON authorisation FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON authorisation TO subnotice_reader;

-- What became of each objection, and when.
ALTER TABLE objection
    ADD COLUMN outcome  text,
    ADD COLUMN ended_at timestamptz;
CREATE INDEX objection_by_time ON objection (processor_id, received_at, window_id, objection_id);

CREATE INDEX history_entry_by_time ON history_entry (processor_id, recorded_at, position);
CREATE INDEX history_entry_by_type ON history_entry (processor_id, type, position);
CREATE INDEX change_by_replaced ON change (replaces) WHERE replaces IS NOT NULL;
