-- Search text as it was on a day: of a source that appeared later neither quote nor title nor speaker may be found.
-- Example: event_text(id, '2026-02-05') has no word of an article of 6 February; event_text(id, 'infinity') has all.
CREATE FUNCTION event_text(given uuid, known_by date) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 1000
RETURN (
  SELECT fold(concat_ws(' ', e.ref, e.title, e.summary, e.place, e.said_as, e.condition, e.consequence,
    (SELECT string_agg(n.label, ' ') FROM actor_names n WHERE n.actor_id IN (
       SELECT p.actor_id FROM participations p WHERE p.event_id = e.id
       UNION SELECT c.speaker_id FROM citations c JOIN sources s ON s.id = c.source_id
         WHERE c.event_id = e.id AND s.published_on <= known_by)),
    (SELECT string_agg(concat_ws(' ', c.quote, c.translation, c.attribution, s.publisher, s.title), ' ' ORDER BY c.position)
       FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id AND s.published_on <= known_by)))
  FROM events e WHERE e.id = given
);

-- The words of a text, parted as those of event_search.document are.
CREATE FUNCTION search_document(body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000
RETURN to_tsvector('simple', translate(body, '-/._@:''–—', '         '));

CREATE OR REPLACE FUNCTION refresh_event_search(event_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO event_search (event_id, body)
  SELECT e.id, event_text(e.id, 'infinity') FROM events e WHERE e.id = ANY (event_ids)
  ON CONFLICT (event_id) DO UPDATE SET body = excluded.body WHERE event_search.body <> excluded.body
$$;
