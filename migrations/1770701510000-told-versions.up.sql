-- Readers are told what a record said since it was first public, not what was written of it before; and of a version that brings
-- an earlier one back, which one.
-- Example: a researcher records an envoy, calls him somebody else and mends it. Readers meet him with the first event that names
-- him, and his history begins with what they met.
ALTER TABLE revisions
  ADD COLUMN restores integer,
  ADD CONSTRAINT revisions_restores_earlier CHECK (restores >= 1 AND restores < version);
ALTER TABLE dossiers ADD COLUMN public_since timestamptz;
ALTER TABLE actors ADD COLUMN public_since timestamptz;
ALTER TABLE sources ADD COLUMN public_since timestamptz;
ALTER TABLE publishers ADD COLUMN public_since timestamptz;

-- Of what is public already: since the first event that uses it today was published, as far as that can be told. Whatever came
-- later, or is public by something else, is told as it stands now.
CREATE TEMPORARY TABLE published ON COMMIT DROP AS
  SELECT entity_id AS event_id, min(recorded_at) AS at FROM revisions WHERE entity = 'event'
    AND (difference @> '[{"path": "/review", "value": "published"}]' OR difference @> '[{"path": "", "value": {"review": "published"}}]')
  GROUP BY entity_id;
CREATE TEMPORARY TABLE uses ON COMMIT DROP AS
  SELECT used AS id, min(p.at) AS at FROM (
    SELECT dossier_id, id FROM events
    UNION ALL SELECT source_id, event_id FROM citations UNION ALL SELECT source_id, event_id FROM status_changes
    UNION ALL SELECT source_id, event_id FROM participation_acts
    UNION ALL SELECT actor_id, event_id FROM participations UNION ALL SELECT speaker_id, event_id FROM citations
    UNION ALL SELECT said_by_id, event_id FROM status_changes UNION ALL SELECT actor_id, event_id FROM event_issues
    UNION ALL SELECT reported_by_id, event_id FROM event_issues) AS x (used, event_id)
  JOIN published p USING (event_id) WHERE used IS NOT NULL GROUP BY used;
INSERT INTO uses
  SELECT s.actor_id, min(u.at) FROM dossier_actors s JOIN uses u ON u.id = s.dossier_id GROUP BY s.actor_id;
INSERT INTO uses
  SELECT t.body_id, min(u.at) FROM tenures t JOIN uses u ON u.id = t.person_id GROUP BY t.body_id;
INSERT INTO uses
  SELECT x.id, min(u.at) FROM (
    SELECT publisher_id, id FROM sources UNION ALL SELECT text_of_id, id FROM sources
    UNION ALL SELECT publisher_id, source_id FROM source_agencies) AS x (id, source_id)
  JOIN uses u ON u.id = x.source_id WHERE x.id IS NOT NULL GROUP BY x.id;
-- What follows a change of a record follows none of these.
ALTER TABLE dossiers DISABLE TRIGGER USER;
ALTER TABLE actors DISABLE TRIGGER USER;
ALTER TABLE sources DISABLE TRIGGER USER;
ALTER TABLE publishers DISABLE TRIGGER USER;
UPDATE dossiers r SET public_since = coalesce((SELECT min(at) FROM uses u WHERE u.id = r.id AND u.at >= r.created_at), now()) WHERE is_public;
UPDATE actors r SET public_since = coalesce((SELECT min(at) FROM uses u WHERE u.id = r.id AND u.at >= r.created_at), now()) WHERE is_public;
UPDATE sources r SET public_since = coalesce((SELECT min(at) FROM uses u WHERE u.id = r.id AND u.at >= r.created_at), now()) WHERE is_public;
UPDATE publishers r SET public_since = coalesce((SELECT min(at) FROM uses u WHERE u.id = r.id AND u.at >= r.created_at), now()) WHERE is_public;
ALTER TABLE dossiers ENABLE TRIGGER USER;
ALTER TABLE actors ENABLE TRIGGER USER;
ALTER TABLE sources ENABLE TRIGGER USER;
ALTER TABLE publishers ENABLE TRIGGER USER;

-- Until the functions in files are there, the triggers do nothing.
CREATE FUNCTION note_first_public() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER dossiers_first_public BEFORE UPDATE ON dossiers FOR EACH ROW WHEN (NEW.is_public AND NEW.public_since IS NULL) EXECUTE FUNCTION note_first_public();
CREATE TRIGGER actors_first_public BEFORE UPDATE ON actors FOR EACH ROW WHEN (NEW.is_public AND NEW.public_since IS NULL) EXECUTE FUNCTION note_first_public();
CREATE TRIGGER sources_first_public BEFORE UPDATE ON sources FOR EACH ROW WHEN (NEW.is_public AND NEW.public_since IS NULL) EXECUTE FUNCTION note_first_public();
CREATE TRIGGER publishers_first_public BEFORE UPDATE ON publishers FOR EACH ROW WHEN (NEW.is_public AND NEW.public_since IS NULL) EXECUTE FUNCTION note_first_public();
