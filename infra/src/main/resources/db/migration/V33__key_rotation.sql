-- From it follow the secrets that must outlive a key-encryption key: of links, of references to persons.
-- Wrapped like the keys of persons.
CREATE TABLE vault_root
(
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    sealed   bytea NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON vault_root TO subnotice_service;
GRANT UPDATE ON key_check, person_key TO subnotice_service;
