-- Messages that came back. They are no read model: nothing else holds their words. Sealed under a key of
-- their own until somebody has looked at them, then under that of the contact to whom the notice went;
-- those about no notice of ours stay as they came.
CREATE TABLE inbound_mail
(
    mail_id      text PRIMARY KEY,
    arrived_at   timestamptz NOT NULL,
    message      text        NOT NULL,
    processor_id text,
    window_id    text,
    message_id   text,
    verdict      text
);
CREATE INDEX inbound_mail_unread ON inbound_mail (arrived_at, mail_id) WHERE verdict IS NULL;
CREATE INDEX inbound_mail_of_processor ON inbound_mail (processor_id, arrived_at, mail_id);

-- Which message travelled under which envelope id; the ids themselves are secret.
CREATE TABLE notice_envelope
(
    envelope_sha256 text PRIMARY KEY,
    processor_id    text NOT NULL,
    window_id       text NOT NULL,
    message_id      text NOT NULL,
    recipient       text NOT NULL
);
CREATE INDEX notice_envelope_by_message ON notice_envelope (message_id);

-- Answers in the controllers' own words, and what they were said to mean.
CREATE TABLE reply
(
    reply_id     text PRIMARY KEY,
    processor_id text        NOT NULL,
    window_id    text        NOT NULL,
    received_at  timestamptz NOT NULL,
    meaning      text,
    classified_at timestamptz,
    classified_by text
);
CREATE INDEX reply_of_window ON reply (window_id);
CREATE INDEX reply_unread ON reply (processor_id) WHERE meaning IS NULL;

ALTER TABLE agreement_contact
    ADD COLUMN named_at timestamptz NOT NULL DEFAULT '-infinity';
ALTER TABLE agreement_contact
    ALTER COLUMN named_at DROP DEFAULT;

GRANT SELECT, INSERT, UPDATE ON inbound_mail TO subnotice_service;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON notice_envelope, reply TO subnotice_service;

ALTER TABLE inbound_mail
    ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON inbound_mail TO subnotice_service USING (true);
CREATE POLICY own_rows ON inbound_mail FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON inbound_mail TO subnotice_reader;
ALTER TABLE reply
    ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON reply TO subnotice_service USING (true);
CREATE POLICY own_rows ON reply FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON reply TO subnotice_reader;
