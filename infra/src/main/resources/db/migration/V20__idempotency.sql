-- What requests with an Idempotency-Key were answered, for a day. The handle is a hash of token and
-- key; the body is sealed with a key that only who presents both again can derive.
CREATE TABLE idempotency_answer
(
    handle         text PRIMARY KEY,
    request_sha256 text        NOT NULL,
    claimed_at     timestamptz NOT NULL,
    status         integer,
    content_type   text,
    location       text,
    sealed_body    bytea
);
CREATE INDEX idempotency_answer_by_age ON idempotency_answer (claimed_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_answer TO subnotice_service;
