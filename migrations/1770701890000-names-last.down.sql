-- The program that this goes back to has its own functions in files.
DROP FUNCTION IF EXISTS take_names();
DROP FUNCTION IF EXISTS name_taken();
DELETE FROM function_files WHERE file IN ('take_names.sql', 'name_taken.sql', 'mark_arriving.sql', 'disclose_used.sql', 'follow_search.sql', 'note_other_changes.sql', 'refuse_relative_circle.sql');
DROP TRIGGER dossiers_arriving ON dossiers;
DROP TRIGGER publishers_arriving ON publishers;
DROP TRIGGER sources_arriving ON sources;
DROP TRIGGER actors_arriving ON actors;
DROP FUNCTION mark_arriving();
DROP TABLE used_ahead;
DROP INDEX dossiers_slug_unique, dossiers_ref_prefix_unique, publishers_slug_unique, publishers_name_unique, sources_slug_unique, sources_address_unique,
  actors_slug_unique, actors_wikidata_unique;
ALTER TABLE dossiers DROP COLUMN arriving, ADD CONSTRAINT dossiers_slug_unique UNIQUE (slug), ADD CONSTRAINT dossiers_ref_prefix_unique UNIQUE (ref_prefix);
ALTER TABLE publishers DROP COLUMN arriving, ADD CONSTRAINT publishers_slug_unique UNIQUE (slug), ADD CONSTRAINT publishers_name_unique UNIQUE (name);
ALTER TABLE sources DROP COLUMN arriving, ADD CONSTRAINT sources_slug_unique UNIQUE (slug), ADD CONSTRAINT sources_address_unique UNIQUE (address_hash);
ALTER TABLE actors DROP COLUMN arriving, ADD CONSTRAINT actors_slug_unique UNIQUE (slug), ADD CONSTRAINT actors_wikidata_unique UNIQUE (wikidata);
