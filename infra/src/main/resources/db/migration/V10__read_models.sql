-- Read models: rebuilt from the log at any time. Personal data stays sealed: a sealed text is kept as
-- "person ciphertext" and opened when it is read.

CREATE TABLE processor
(
    processor_id  text PRIMARY KEY,
    slug          text    NOT NULL UNIQUE,
    name          text    NOT NULL,
    address       text    NOT NULL,
    country       text    NOT NULL,
    subdivision   text,
    zone          text    NOT NULL,
    language      text    NOT NULL,
    contact_name  text    NOT NULL,
    contact_email text    NOT NULL,
    four_eyes     boolean NOT NULL,
    contestable_blocks boolean NOT NULL DEFAULT false
);

CREATE TABLE access_token
(
    token_id     text PRIMARY KEY,
    token_sha256 text NOT NULL UNIQUE,
    processor_id text NOT NULL,
    role         text NOT NULL,
    actor        text NOT NULL
);

-- Names of those who act, for the history: sealed like all names.
CREATE TABLE actor
(
    processor_id text NOT NULL,
    person       text NOT NULL,
    name         text NOT NULL,
    PRIMARY KEY (processor_id, person)
);

CREATE TABLE recorded_terms
(
    processor_id text        NOT NULL,
    terms_id     text        NOT NULL,
    version      text        NOT NULL,
    text         text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    position     bigint      NOT NULL,
    PRIMARY KEY (processor_id, terms_id, version)
);

CREATE TABLE agreement
(
    agreement_id  text PRIMARY KEY,
    processor_id  text   NOT NULL,
    reference     text   NOT NULL,
    controller    text   NOT NULL,
    country       text   NOT NULL,
    subdivision   text,
    terms         text   NOT NULL,
    terms_version text   NOT NULL,
    services      text[] NOT NULL,
    concluded_on  date   NOT NULL,
    ends_on       date
);
CREATE INDEX agreement_of_processor ON agreement (processor_id, agreement_id);

CREATE TABLE agreement_contact
(
    agreement_id text    NOT NULL,
    ordinal      integer NOT NULL,
    processor_id text    NOT NULL,
    person       text    NOT NULL,
    name         text    NOT NULL,
    email        text    NOT NULL,
    language     text    NOT NULL,
    role         text    NOT NULL,
    designated   boolean NOT NULL,
    PRIMARY KEY (agreement_id, ordinal)
);

CREATE TABLE engagement
(
    engagement_id text PRIMARY KEY,
    processor_id  text  NOT NULL,
    details       jsonb NOT NULL
);
CREATE INDEX engagement_of_processor ON engagement (processor_id, engagement_id);

-- One line of the list in two times: the days on which it applied, and the time on record.
CREATE TABLE register_entry
(
    processor_id  text        NOT NULL,
    engagement_id text        NOT NULL,
    agreement_id  text        NOT NULL, -- '*' stands for all agreements
    applies       boolean     NOT NULL, -- false ends it for one agreement
    valid_from    date        NOT NULL,
    valid_to      date,
    recorded_at   timestamptz NOT NULL,
    replaced_at   timestamptz NOT NULL DEFAULT 'infinity',
    change_id     text,
    position      bigint      NOT NULL,
    PRIMARY KEY (processor_id, engagement_id, agreement_id, position)
);

CREATE TABLE change
(
    change_id         text PRIMARY KEY,
    processor_id      text    NOT NULL,
    kind              text    NOT NULL,
    state             text    NOT NULL,
    engagement_id     text    NOT NULL,
    details           jsonb   NOT NULL,
    replaces          text,
    amends            text,
    reason            text    NOT NULL,
    planned_first_use date    NOT NULL,
    services          text[]  NOT NULL,
    emergency         boolean NOT NULL,
    ancillary         text,
    ancillary_reason  text,
    drafted_by        text    NOT NULL,
    approved_by       text,
    announced_at      timestamptz,
    planned           boolean NOT NULL DEFAULT false,
    position          bigint  NOT NULL
);
CREATE INDEX change_of_processor ON change (processor_id, position);
CREATE INDEX change_to_plan ON change (change_id) WHERE state = 'ANNOUNCED' AND NOT planned;

CREATE TABLE change_window
(
    window_id         text PRIMARY KEY,
    processor_id      text    NOT NULL,
    change_id         text    NOT NULL,
    agreement_id      text    NOT NULL,
    engagement_id     text    NOT NULL,
    state             text    NOT NULL,
    terms             jsonb   NOT NULL,
    planned_first_use date    NOT NULL,
    attempt           integer NOT NULL DEFAULT 0,
    notice            jsonb,
    dispatched        boolean NOT NULL DEFAULT false,
    to_tell           boolean NOT NULL DEFAULT true,
    receipt_tier      text,
    received_at       timestamptz,
    computation       jsonb,
    closes_at         timestamptz,
    due_at            timestamptz,
    receipt_accepted  boolean NOT NULL DEFAULT false,
    exempt            boolean NOT NULL DEFAULT false,
    earliest_use      timestamptz,
    approval          jsonb,
    resolution        jsonb,
    used_from         date
);
CREATE INDEX change_window_of_change ON change_window (change_id, window_id);
CREATE INDEX change_window_of_use ON change_window (processor_id, agreement_id, engagement_id);
CREATE INDEX change_window_to_tell ON change_window (change_id, window_id)
    WHERE to_tell;
CREATE INDEX change_window_due ON change_window (due_at, window_id) WHERE due_at IS NOT NULL;

CREATE TABLE objection
(
    window_id    text        NOT NULL,
    objection_id text        NOT NULL,
    processor_id text        NOT NULL,
    received_at  timestamptz NOT NULL,
    channel      text        NOT NULL,
    timely       boolean     NOT NULL,
    flags        text[]      NOT NULL,
    declarant    text        NOT NULL,
    text         text        NOT NULL,
    clocks       jsonb       NOT NULL,
    withdrawn    boolean     NOT NULL DEFAULT false,
    lapsed       boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (window_id, objection_id)
);

-- Declarations whose confirmation has not been handed over yet.
CREATE TABLE confirmation_due
(
    window_id    text        NOT NULL,
    declaration  text        NOT NULL,
    processor_id text        NOT NULL,
    kind         text        NOT NULL,
    received_at  timestamptz NOT NULL,
    timely       boolean     NOT NULL,
    declarant    text        NOT NULL,
    text         text,
    position     bigint      NOT NULL,
    PRIMARY KEY (window_id, declaration)
);

CREATE TABLE notice_link
(
    link_sha256  text PRIMARY KEY,
    processor_id text NOT NULL,
    window_id    text NOT NULL,
    recipient    text NOT NULL,
    language     text NOT NULL
);

CREATE TABLE history_entry
(
    position      bigint PRIMARY KEY,
    processor_id  text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    type          text        NOT NULL,
    actor         text        NOT NULL,
    origin        text        NOT NULL,
    change_id     text,
    agreement_id  text,
    engagement_id text,
    window_id     text
);
CREATE INDEX history_entry_of_processor ON history_entry (processor_id, position);
CREATE INDEX history_entry_of_change ON history_entry (change_id, position);
CREATE INDEX history_entry_of_agreement ON history_entry (agreement_id, position);
CREATE INDEX history_entry_of_engagement ON history_entry (engagement_id, position);

GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE
    ON processor, access_token, actor, recorded_terms, agreement, agreement_contact, engagement,
       register_entry, change, change_window, objection, confirmation_due, notice_link, history_entry
    TO subnotice_service;

-- The reader sees the rows of one processor at a time: the one that its transaction names.
DO
$$
    DECLARE
        name text;
    BEGIN
        FOREACH name IN ARRAY ARRAY ['processor', 'actor', 'recorded_terms', 'agreement',
            'agreement_contact', 'engagement', 'register_entry', 'change', 'change_window',
            'objection', 'history_entry']
            LOOP
                EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
                EXECUTE format('CREATE POLICY all_rows ON %I TO subnotice_service USING (true)', name);
                EXECUTE format('CREATE POLICY own_rows ON %I FOR SELECT TO subnotice_reader '
                    'USING (processor_id = current_setting(''subnotice.processor'', true))', name);
                EXECUTE format('GRANT SELECT ON %I TO subnotice_reader', name);
            END LOOP;
    END
$$;

-- What must be unique is claimed in the transaction of the command, so that two claims cannot both win.
CREATE TABLE claim
(
    kind       text NOT NULL,
    name       text NOT NULL,
    claimed_by text NOT NULL,
    PRIMARY KEY (kind, name)
);
GRANT SELECT, INSERT ON claim TO subnotice_service;
