-- What an import makes is there under its names from the beginning, for itself alone, and takes them at its end: until then others make theirs under the same names
-- and wait for nobody. `arriving` is the number of the transaction that makes a row, as the setting demarche.arriving tells it, and null for all that has come in.
-- Example: 20,000 rows that bring in the actor “Qatar” take a minute, and whoever writes down another Qatar meanwhile does not wait for it.
-- An index with an expression is no key that foreign keys could refer to: an address is corrected while others cite its source.
ALTER TABLE dossiers ADD COLUMN arriving bigint,
  DROP CONSTRAINT dossiers_slug_unique, DROP CONSTRAINT dossiers_ref_prefix_unique;
ALTER TABLE publishers ADD COLUMN arriving bigint,
  DROP CONSTRAINT publishers_slug_unique, DROP CONSTRAINT publishers_name_unique;
ALTER TABLE sources ADD COLUMN arriving bigint,
  DROP CONSTRAINT sources_slug_unique, DROP CONSTRAINT sources_address_unique;
ALTER TABLE actors ADD COLUMN arriving bigint,
  DROP CONSTRAINT actors_slug_unique, DROP CONSTRAINT actors_wikidata_unique;

CREATE UNIQUE INDEX dossiers_slug_unique ON dossiers (slug, (coalesce(arriving, 0)));
CREATE UNIQUE INDEX dossiers_ref_prefix_unique ON dossiers (ref_prefix, (coalesce(arriving, 0)));
CREATE UNIQUE INDEX publishers_slug_unique ON publishers (slug, (coalesce(arriving, 0)));
CREATE UNIQUE INDEX publishers_name_unique ON publishers (name, (coalesce(arriving, 0)));
CREATE UNIQUE INDEX sources_slug_unique ON sources (slug, (coalesce(arriving, 0)));
CREATE UNIQUE INDEX sources_address_unique ON sources (address_hash, (coalesce(arriving, 0)));
CREATE UNIQUE INDEX actors_slug_unique ON actors (slug, (coalesce(arriving, 0)));
CREATE UNIQUE INDEX actors_wikidata_unique ON actors (wikidata, (coalesce(arriving, 0)));

CREATE INDEX dossiers_arriving ON dossiers (arriving) WHERE arriving IS NOT NULL;
CREATE INDEX publishers_arriving ON publishers (arriving) WHERE arriving IS NOT NULL;
CREATE INDEX sources_arriving ON sources (arriving) WHERE arriving IS NOT NULL;
CREATE INDEX actors_arriving ON actors (arriving) WHERE arriving IS NOT NULL;

-- What was there before and is used by what comes in published, to be shown to readers at the end of the transaction, which leaves none behind: its row is locked then.
CREATE TABLE used_ahead (kind text NOT NULL, id uuid NOT NULL);

-- As in the file of its name.
CREATE FUNCTION mark_arriving() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER dossiers_arriving BEFORE INSERT ON dossiers FOR EACH ROW WHEN (current_setting('demarche.arriving', true) <> '') EXECUTE FUNCTION mark_arriving();
CREATE TRIGGER publishers_arriving BEFORE INSERT ON publishers FOR EACH ROW WHEN (current_setting('demarche.arriving', true) <> '') EXECUTE FUNCTION mark_arriving();
CREATE TRIGGER sources_arriving BEFORE INSERT ON sources FOR EACH ROW WHEN (current_setting('demarche.arriving', true) <> '') EXECUTE FUNCTION mark_arriving();
CREATE TRIGGER actors_arriving BEFORE INSERT ON actors FOR EACH ROW WHEN (current_setting('demarche.arriving', true) <> '') EXECUTE FUNCTION mark_arriving();
