-- What was sent, to the byte: one template for a change, its terms and a language, and the words of each
-- recipient. Both sealed, neither ever changed.
CREATE TABLE notice_template
(
    template_id  text NOT NULL, -- SHA-256 of the template
    processor_id text NOT NULL,
    change_id    text NOT NULL,
    sealed       text NOT NULL,
    PRIMARY KEY (template_id, processor_id)
);
CREATE TABLE notice_slots
(
    message_id   text NOT NULL,
    sha256       text NOT NULL, -- of the message
    processor_id text NOT NULL,
    window_id    text NOT NULL,
    template_id  text NOT NULL,
    slots        text NOT NULL,
    PRIMARY KEY (message_id, sha256)
);
CREATE INDEX notice_slots_of_window ON notice_slots (window_id);
GRANT SELECT, INSERT ON notice_template, notice_slots TO subnotice_service;
