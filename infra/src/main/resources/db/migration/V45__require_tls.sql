-- Whether the server promised that every further one encrypts (RFC 8689).
ALTER TABLE sending_attempt ADD COLUMN require_tls boolean NOT NULL DEFAULT false;
GRANT UPDATE (require_tls) ON sending_attempt TO subnotice_service;
