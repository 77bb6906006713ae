-- {{searched}} stands for the columns of e that the table of fields says are searched (src/domain/event-fields.ts).
-- Search text as it was on a day: of a telling of later days no word may be found, and of a source that appeared later neither
-- quote nor title nor speaker. Whoever was known to take part only later is not found by name, nor anybody by a name that they were
-- to have only later.
-- Example: event_text(id, '2026-02-05') has no word of an article of 6 February; event_text(id, 'infinity') has all.
CREATE OR REPLACE FUNCTION event_text(given uuid, known_by date) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 1000
AS $$
  SELECT fold(concat_ws(' ', e.ref, {{searched}},
    (SELECT string_agg(w.value, ' ') FROM jsonb_each_text(e.short_title) w),
    (SELECT string_agg(w.value, ' ' ORDER BY t.known_on, w.key) FROM tellings t, LATERAL (
       SELECT * FROM jsonb_each_text(t.title) UNION ALL SELECT * FROM jsonb_each_text(t.summary)) w
     WHERE t.event_id = e.id AND (t.known_on <= known_by OR t.known_on <= e.known_on)),
    (SELECT string_agg(concat_ws(' ', s.place, s.said_as ->> 'text'), ' ' ORDER BY s.ordinal)
       FROM status_changes s WHERE s.event_id = e.id AND s.known_on <= known_by),
    (SELECT string_agg(n.label, ' ') FROM (
       SELECT o.actor_id, o.label FROM actor_names o WHERE known_by = 'infinity'
         OR (o.language IS NULL AND o.label <> (SELECT a.name FROM actors a WHERE a.id = o.actor_id))
         OR NOT EXISTS (SELECT FROM dated_names d WHERE d.actor_id = o.actor_id AND daterange(d.from_on, d.to_on, '[]') @> known_by)
       UNION ALL SELECT d.actor_id, d.label FROM dated_names d WHERE coalesce(d.from_on <= known_by, true)) n WHERE n.actor_id IN (
       SELECT p.actor_id FROM participations p WHERE p.event_id = e.id AND coalesce(coalesce(p.known_on, p.from_on) <= known_by, true)
       UNION SELECT c.speaker_id FROM citations c JOIN sources s ON s.id = c.source_id
         WHERE c.event_id = e.id AND coalesce(s.published_on, c.known_on, e.known_on) <= known_by)),
    (SELECT string_agg(concat_ws(' ', c.quote, (SELECT string_agg(w.value, ' ') FROM jsonb_each_text(c.translation) w), c.quote_note,
         c.attribution, s.publisher, s.title, s.citation), ' ' ORDER BY c.ordinal)
       FROM citations c JOIN sources s ON s.id = c.source_id
       WHERE c.event_id = e.id AND coalesce(s.published_on, c.known_on, e.known_on) <= known_by)))
  FROM events e WHERE e.id = given
$$;

-- What was written before is found by what is searched from now on.
SELECT refresh_event_search(ARRAY(SELECT id FROM events));
