-- Nobody is told of a held change.
ALTER TABLE change ADD COLUMN held boolean NOT NULL DEFAULT false;
