-- Under which envelope id each confirmation travelled, so that what comes back to one finds its window too.
-- No read model: the log does not name these messages.
CREATE TABLE confirmation_link
(
    message_id      text PRIMARY KEY,
    envelope_sha256 text NOT NULL,
    processor_id    text NOT NULL,
    window_id       text NOT NULL,
    recipient       text NOT NULL -- a reference to the person, never an address
);
CREATE INDEX confirmation_link_by_envelope ON confirmation_link (envelope_sha256);
GRANT SELECT, INSERT ON confirmation_link TO subnotice_service;

-- What the operator said of a message that was about none of ours: to which window it belongs, or why to
-- none. The reason is sealed with the message and goes with it.
ALTER TABLE inbound_mail
    ADD COLUMN assigned_window text,
    ADD COLUMN assigned_at     timestamptz,
    ADD COLUMN dismissed_for   text,
    ADD COLUMN dismissed_at    timestamptz;
