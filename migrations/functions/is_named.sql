-- Whether a published event, or a dossier that has one, names an actor itself: nobody's office counts here.
CREATE OR REPLACE FUNCTION is_named(actor uuid) RETURNS boolean LANGUAGE sql STABLE STRICT AS $$
  SELECT EXISTS (SELECT FROM participations x JOIN events e ON e.id = x.event_id
      WHERE x.actor_id = actor AND e.review = 'published' AND e.deleted_at IS NULL)
    OR EXISTS (SELECT FROM citations x JOIN events e ON e.id = x.event_id
      WHERE x.speaker_id = actor AND e.review = 'published' AND e.deleted_at IS NULL)
    OR EXISTS (SELECT FROM status_changes x JOIN events e ON e.id = x.event_id
      WHERE x.said_by_id = actor AND e.review = 'published' AND e.deleted_at IS NULL)
    OR EXISTS (SELECT FROM event_issues x JOIN events e ON e.id = x.event_id
      WHERE x.actor_id = actor AND e.review = 'published' AND e.deleted_at IS NULL)
    OR EXISTS (SELECT FROM event_issues x JOIN events e ON e.id = x.event_id
      WHERE x.reported_by_id = actor AND e.review = 'published' AND e.deleted_at IS NULL)
    OR EXISTS (SELECT FROM dossier_actors x JOIN dossiers d ON d.id = x.dossier_id WHERE x.actor_id = actor AND d.is_public)
$$;
