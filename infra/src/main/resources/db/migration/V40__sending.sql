-- Every attempt to hand a message over. Written before the message goes out and completed once: what is
-- complete can never be changed, and what nobody lived to complete stays UNKNOWN. No read model: it does
-- not follow from the log.
CREATE TABLE sending_attempt
(
    message_id   text        NOT NULL,
    number       integer     NOT NULL,
    processor_id text        NOT NULL,
    window_id    text        NOT NULL,
    recipient    text        NOT NULL, -- a reference to the person, never an address
    begun_at     timestamptz NOT NULL,
    ended_at     timestamptz,
    outcome      text        NOT NULL DEFAULT 'UNKNOWN'
        CHECK (outcome IN ('ACCEPTED', 'REFUSED', 'DEFERRED', 'UNKNOWN')),
    server       text        NOT NULL DEFAULT '',
    reply        text        NOT NULL DEFAULT '',
    tls          text,
    cipher       text,
    PRIMARY KEY (message_id, number)
);
CREATE INDEX sending_attempt_of_window ON sending_attempt (window_id, begun_at);
ALTER TABLE sending_attempt ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON sending_attempt FOR SELECT TO subnotice_service USING (true);
CREATE POLICY begin ON sending_attempt FOR INSERT TO subnotice_service
    WITH CHECK (ended_at IS NULL AND outcome = 'UNKNOWN');
CREATE POLICY complete_once ON sending_attempt FOR UPDATE TO subnotice_service
    USING (ended_at IS NULL) WITH CHECK (ended_at IS NOT NULL);
CREATE POLICY own_rows ON sending_attempt FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT, INSERT ON sending_attempt TO subnotice_service;
GRANT UPDATE (ended_at, outcome, server, reply, tls, cipher) ON sending_attempt TO subnotice_service;
GRANT SELECT ON sending_attempt TO subnotice_reader;

-- Who waits for another try. By recipient, not by message: a notice that is written anew meanwhile takes
-- the place of the old one.
CREATE TABLE sending_postponed
(
    processor_id text        NOT NULL,
    window_id    text        NOT NULL,
    recipient    text        NOT NULL,
    first_at     timestamptz NOT NULL,
    failures     integer     NOT NULL,
    next_at      timestamptz NOT NULL,
    PRIMARY KEY (window_id, recipient)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON sending_postponed TO subnotice_service;
