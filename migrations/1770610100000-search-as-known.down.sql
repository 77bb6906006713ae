CREATE OR REPLACE FUNCTION refresh_event_search(event_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO event_search (event_id, body)
  SELECT e.id, fold(concat_ws(' ', e.ref, e.title, e.summary, e.place, e.said_as, e.condition, e.consequence,
    (SELECT string_agg(n.label, ' ') FROM actor_names n WHERE n.actor_id IN (
       SELECT p.actor_id FROM participations p WHERE p.event_id = e.id
       UNION SELECT c.speaker_id FROM citations c WHERE c.event_id = e.id)),
    (SELECT string_agg(concat_ws(' ', c.quote, c.translation, c.attribution, s.publisher, s.title), ' ' ORDER BY c.position)
       FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id)))
  FROM events e WHERE e.id = ANY (event_ids)
  ON CONFLICT (event_id) DO UPDATE SET body = excluded.body WHERE event_search.body <> excluded.body
$$;
DROP FUNCTION event_text(uuid, date);
DROP FUNCTION search_document(text);
