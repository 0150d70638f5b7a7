-- Under which envelope id each confirmation and each reminder travelled, so that what comes back to one finds its window too.
-- No read model: the log does not name these messages.
CREATE TABLE mail_link
(
    message_id      text PRIMARY KEY,
    envelope_sha256 text NOT NULL,
    processor_id    text NOT NULL,
    window_id       text NOT NULL,
    recipient       text NOT NULL -- a reference to the person, never an address
);
CREATE INDEX mail_link_by_envelope ON mail_link (envelope_sha256);
GRANT SELECT, INSERT ON mail_link TO subnotice_service;

-- What the operator said of a message that was about none of ours: to which window it belongs, or why to
-- none. The reason is sealed with the message and goes with it.
ALTER TABLE inbound_mail
    ADD COLUMN assigned_window text,
    ADD COLUMN assigned_at     timestamptz,
    ADD COLUMN dismissed_for   text,
    ADD COLUMN dismissed_at    timestamptz;
