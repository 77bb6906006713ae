-- What only drafts use is nobody's to read but theirs who write: dossiers, actors, sources and publishers are public once a
-- published event uses them, and no more when none does.
-- Example: a researcher records the envoy of talks that nobody knows of yet. The envoy is there for editors; readers meet him
-- with the event that names him.
-- All that there is has been public so far; what is not used by anything published is hidden by the functions in files.
ALTER TABLE dossiers ADD COLUMN is_public boolean NOT NULL DEFAULT true;
ALTER TABLE dossiers ALTER COLUMN is_public SET DEFAULT false;
ALTER TABLE actors ADD COLUMN is_public boolean NOT NULL DEFAULT true;
ALTER TABLE actors ALTER COLUMN is_public SET DEFAULT false;
ALTER TABLE sources ADD COLUMN is_public boolean NOT NULL DEFAULT true;
ALTER TABLE sources ALTER COLUMN is_public SET DEFAULT false;
ALTER TABLE publishers ADD COLUMN is_public boolean NOT NULL DEFAULT true;
ALTER TABLE publishers ALTER COLUMN is_public SET DEFAULT false;
-- Readers page through the newest; whoever takes a dossier from its readers asks whether anything published is left.
CREATE INDEX sources_newest_public ON sources ((coalesce(published_on, '-infinity'::date)), id) WHERE is_public AND merged_into_id IS NULL;
CREATE INDEX events_published ON events (dossier_id) WHERE review = 'published' AND deleted_at IS NULL;

-- Until the functions in files are there, the triggers do nothing.
CREATE FUNCTION follow_public_events() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION follow_public_parts() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION follow_public_records() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';

CREATE TRIGGER events_public_insert AFTER INSERT ON events REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_events();
CREATE TRIGGER events_public_update AFTER UPDATE ON events REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_events();
CREATE TRIGGER events_public_delete AFTER DELETE ON events REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_events();
-- The arguments are the columns that name actors, and those that name sources.
CREATE TRIGGER participations_public_insert AFTER INSERT ON participations REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('actor_id', '');
CREATE TRIGGER participations_public_update AFTER UPDATE ON participations REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('actor_id', '');
CREATE TRIGGER participations_public_delete AFTER DELETE ON participations REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('actor_id', '');
CREATE TRIGGER participation_acts_public_insert AFTER INSERT ON participation_acts REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('', 'source_id');
CREATE TRIGGER participation_acts_public_update AFTER UPDATE ON participation_acts REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('', 'source_id');
CREATE TRIGGER participation_acts_public_delete AFTER DELETE ON participation_acts REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('', 'source_id');
CREATE TRIGGER citations_public_insert AFTER INSERT ON citations REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('speaker_id', 'source_id');
CREATE TRIGGER citations_public_update AFTER UPDATE ON citations REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('speaker_id', 'source_id');
CREATE TRIGGER citations_public_delete AFTER DELETE ON citations REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('speaker_id', 'source_id');
CREATE TRIGGER status_changes_public_insert AFTER INSERT ON status_changes REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('said_by_id', 'source_id');
CREATE TRIGGER status_changes_public_update AFTER UPDATE ON status_changes REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('said_by_id', 'source_id');
CREATE TRIGGER status_changes_public_delete AFTER DELETE ON status_changes REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('said_by_id', 'source_id');
CREATE TRIGGER event_issues_public_insert AFTER INSERT ON event_issues REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('actor_id, reported_by_id', '');
CREATE TRIGGER event_issues_public_update AFTER UPDATE ON event_issues REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('actor_id, reported_by_id', '');
CREATE TRIGGER event_issues_public_delete AFTER DELETE ON event_issues REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_parts('actor_id, reported_by_id', '');
CREATE TRIGGER tenures_public_insert AFTER INSERT ON tenures REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER tenures_public_update AFTER UPDATE ON tenures REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER tenures_public_delete AFTER DELETE ON tenures REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER dossier_actors_public_insert AFTER INSERT ON dossier_actors REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER dossier_actors_public_update AFTER UPDATE ON dossier_actors REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER dossier_actors_public_delete AFTER DELETE ON dossier_actors REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER source_agencies_public_insert AFTER INSERT ON source_agencies REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER source_agencies_public_update AFTER UPDATE ON source_agencies REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER source_agencies_public_delete AFTER DELETE ON source_agencies REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER dossiers_public_update AFTER UPDATE ON dossiers REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER actors_public_update AFTER UPDATE ON actors REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER sources_public_update AFTER UPDATE ON sources REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
CREATE TRIGGER sources_public_delete AFTER DELETE ON sources REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
