-- Nothing ever refers to what was merged: a reference goes to the survivor, whoever writes it.
-- Example: a form opened before the merge of “Araqchi” into “Araghchi” still names the first; the second is recorded.
CREATE OR REPLACE FUNCTION follow_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'participations', 'dossier_actors' THEN NEW.actor_id := coalesce(surviving_actor(NEW.actor_id), NEW.actor_id);
    WHEN 'event_issues' THEN
      NEW.actor_id := coalesce(surviving_actor(NEW.actor_id), NEW.actor_id);
      NEW.reported_by_id := coalesce(surviving_actor(NEW.reported_by_id), NEW.reported_by_id);
    WHEN 'citations' THEN
      NEW.source_id := coalesce(surviving_source(NEW.source_id), NEW.source_id);
      NEW.speaker_id := coalesce(surviving_actor(NEW.speaker_id), NEW.speaker_id);
    WHEN 'status_changes' THEN
      NEW.source_id := coalesce(surviving_source(NEW.source_id), NEW.source_id);
      NEW.said_by_id := coalesce(surviving_actor(NEW.said_by_id), NEW.said_by_id);
    WHEN 'participation_acts' THEN NEW.source_id := coalesce(surviving_source(NEW.source_id), NEW.source_id);
    WHEN 'tenures' THEN
      NEW.person_id := coalesce(surviving_actor(NEW.person_id), NEW.person_id);
      NEW.body_id := coalesce(surviving_actor(NEW.body_id), NEW.body_id);
    WHEN 'actors' THEN NEW.merged_into_id := coalesce(surviving_actor(NEW.merged_into_id), NEW.merged_into_id);
    WHEN 'sources' THEN
      NEW.merged_into_id := coalesce(surviving_source(NEW.merged_into_id), NEW.merged_into_id);
      NEW.text_of_id := coalesce(surviving_publisher(NEW.text_of_id), NEW.text_of_id);
      IF surviving_publisher(NEW.publisher_id) <> NEW.publisher_id THEN
        -- The name beside it is that of the publisher.
        SELECT p.id, p.name INTO NEW.publisher_id, NEW.publisher FROM publishers p WHERE p.id = surviving_publisher(NEW.publisher_id);
      END IF;
    WHEN 'source_agencies' THEN NEW.publisher_id := coalesce(surviving_publisher(NEW.publisher_id), NEW.publisher_id);
    WHEN 'publishers' THEN NEW.merged_into_id := coalesce(surviving_publisher(NEW.merged_into_id), NEW.merged_into_id);
  END CASE;
  RETURN NEW;
END $$;
