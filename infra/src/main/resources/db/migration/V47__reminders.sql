-- Whether and when a processor reminds; lengths in days.
ALTER TABLE processor
    ADD COLUMN reminders               boolean NOT NULL DEFAULT false,
    ADD COLUMN before_last_day         integer NOT NULL DEFAULT 3,
    ADD COLUMN without_acknowledgement integer NOT NULL DEFAULT 7,
    ADD COLUMN until_task              integer NOT NULL DEFAULT 10;

-- Who was reminded of what; refused where a mail server's last word was no.
CREATE TABLE reminder
(
    message_id   text PRIMARY KEY,
    processor_id text        NOT NULL,
    window_id    text        NOT NULL,
    kind         text        NOT NULL,
    notice       integer     NOT NULL,
    contact      text        NOT NULL,
    settled_at   timestamptz NOT NULL,
    last_day     date,
    refused      text
);
CREATE INDEX reminder_of_window ON reminder (window_id, kind, notice, contact);
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON reminder TO subnotice_service;
ALTER TABLE reminder
    ENABLE ROW LEVEL SECURITY;
CREATE POLICY all_rows ON reminder TO subnotice_service USING (true);
CREATE POLICY own_rows ON reminder FOR SELECT TO subnotice_reader
    USING (processor_id = current_setting('subnotice.processor', true));
GRANT SELECT ON reminder TO subnotice_reader;

-- Whose address turned out to be dead is not reminded.
ALTER TABLE notice_link
    ADD COLUMN bounced boolean NOT NULL DEFAULT false;

-- Whom to look at: few of all windows still wait for the controller.
CREATE INDEX change_window_waiting ON change_window (window_id)
    WHERE state IN ('OPEN', 'INFORMED', 'AWAITING_APPROVAL', 'NOTICE_SENT');
