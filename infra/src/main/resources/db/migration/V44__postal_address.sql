-- Where letters to the controller go, sealed; missing where nobody named it.
ALTER TABLE agreement ADD COLUMN address text;
