-- How far each mailbox has been read; messages stay in it untouched.
CREATE TABLE mailbox_position
(
    mailbox      text PRIMARY KEY,
    uid_validity bigint NOT NULL,
    last_uid     bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON mailbox_position TO subnotice_service;
