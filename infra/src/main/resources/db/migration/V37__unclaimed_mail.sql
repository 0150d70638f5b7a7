-- What was about no notice of ours is forgotten after a month.
GRANT DELETE ON inbound_mail TO subnotice_service;
CREATE INDEX inbound_mail_unclaimed ON inbound_mail (arrived_at) WHERE processor_id IS NULL;
