-- {{searched}} stands for the columns of e that the table of fields says are searched (src/domain/event-fields.ts).
-- What is searched of an event as it was on a day: its text, folded, and the words of it. Of a telling of later days no word may be
-- found, and of a source that appeared later neither quote nor title nor speaker. Whoever was known to take part only later is not
-- found by name, nor anybody by a name that they were to have only later.
-- The words weigh by where they stand: A in titles, B in names and places, C in what is told, D in what is cited. Beside them stand
-- stems of what is told in French ("fr:"), pairs of letters of scripts without spaces ("2:"), and what has labels or names of its
-- own: "actor:", "kind:", "format:", "status:", "role:", "issue:".
-- Example: event_searched(id, '2026-02-05') has no word of an article of 6 February; event_searched(id, 'infinity') has all.
-- It gives a set and takes nulls, so that PostgreSQL puts it into the statement that asks for it: planned once for all events of a
-- transaction, not once for each, which costs a twentieth.
CREATE OR REPLACE FUNCTION event_searched(given uuid, known_by date) RETURNS TABLE (body text, document tsvector)
LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  WITH e AS MATERIALIZED (SELECT * FROM events WHERE id = given),
  told AS MATERIALIZED (
    SELECT string_agg(w.value, ' ' ORDER BY t.known_on, w.key) FILTER (WHERE w.of_title) AS titles,
      string_agg(w.value, ' ' ORDER BY t.known_on, w.key) FILTER (WHERE NOT w.of_title) AS summaries,
      string_agg(w.value, ' ') FILTER (WHERE w.key = 'fr') AS french
    FROM e JOIN tellings t ON t.event_id = e.id AND (t.known_on <= known_by OR t.known_on <= e.known_on), LATERAL (
      SELECT key, value, true AS of_title FROM jsonb_each_text(t.title)
      UNION ALL SELECT key, value, false FROM jsonb_each_text(t.summary)) w),
  said AS MATERIALIZED (
    SELECT string_agg(s.place, ' ' ORDER BY s.ordinal) AS places, string_agg(s.said_as ->> 'text', ' ' ORDER BY s.ordinal) AS words,
      array_agg('status:' || s.status) AS statuses
    FROM status_changes s WHERE s.event_id = given AND s.known_on <= known_by),
  cited AS MATERIALIZED (
    SELECT c.id, c.speaker_id, c.ordinal, concat_ws(' ', c.quote, (SELECT string_agg(w.value, ' ') FROM jsonb_each_text(c.translation) w),
        c.quote_note, c.attribution, s.publisher, s.title, s.citation) AS words,
      CASE WHEN c.language = 'fr' THEN c.quote ELSE c.translation ->> 'fr' END AS french
    FROM e JOIN citations c ON c.event_id = e.id JOIN sources s ON s.id = c.source_id
    WHERE coalesce(s.published_on, c.known_on, e.known_on) <= known_by),
  acting AS MATERIALIZED (
    SELECT p.actor_id, 'role:' || p.role AS role FROM participations p
      WHERE p.event_id = given AND coalesce(coalesce(p.known_on, p.from_on) <= known_by, true)
    UNION SELECT c.speaker_id, NULL FROM cited c WHERE c.speaker_id IS NOT NULL),
  about AS MATERIALIZED (
    SELECT DISTINCT 'issue:' || i.issue AS issue FROM e JOIN event_issues i ON i.event_id = e.id
    WHERE known_by = 'infinity' OR coalesce(coalesce(i.known_on,
        (SELECT coalesce(s.published_on, c.known_on, e.known_on) FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.id = i.citation_id),
        (SELECT min(coalesce(s.published_on, c.known_on, e.known_on)) FROM citations c JOIN sources s ON s.id = c.source_id
         WHERE c.event_id = e.id AND c.speaker_id = i.actor_id)) <= known_by, true)),
  named AS MATERIALIZED (
    SELECT string_agg(n.label, ' ') AS names FROM (SELECT DISTINCT actor_id FROM acting) x CROSS JOIN LATERAL (
      SELECT o.label FROM actor_names o WHERE o.actor_id = x.actor_id AND (known_by = 'infinity'
        OR (o.language IS NULL AND o.label <> (SELECT a.name FROM actors a WHERE a.id = o.actor_id))
        OR NOT EXISTS (SELECT FROM dated_names d WHERE d.actor_id = o.actor_id AND daterange(d.from_on, d.to_on, '[]') @> known_by))
      UNION ALL SELECT d.label FROM dated_names d WHERE d.actor_id = x.actor_id AND coalesce(d.from_on <= known_by, true)) n),
  parts AS MATERIALIZED (
    SELECT fold(concat_ws(' ', e.ref, (SELECT string_agg(w.value, ' ') FROM jsonb_each_text(e.short_title) w), told.titles)) AS a,
      fold(concat_ws(' ', said.places, named.names)) AS b,
      fold(concat_ws(' ', told.summaries, {{searched}}, said.words)) AS c,
      fold((SELECT string_agg(words, ' ' ORDER BY ordinal) FROM cited)) AS d,
      french_stems(fold(concat_ws(' ', told.french, e.short_title ->> 'fr', (SELECT string_agg(french, ' ') FROM cited)))) AS stems,
      ARRAY['kind:' || e.kind] || CASE WHEN e.format IS NULL THEN '{}' ELSE ARRAY['format:' || e.format] END
        || coalesce(said.statuses, '{}') || ARRAY(SELECT DISTINCT 'actor:' || actor_id FROM acting)
        || ARRAY(SELECT DISTINCT role FROM acting WHERE role IS NOT NULL) || ARRAY(SELECT issue FROM about) AS marks
    FROM e, told, said, named),
  whole AS (SELECT *, concat_ws(' ', a, b, c, d) AS body FROM parts)
  SELECT w.body, setweight(search_document(a), 'A') || setweight(search_document(b), 'B') || setweight(search_document(c), 'C')
    || coalesce(search_document(d), '') || array_to_tsvector(stems || marks || bigrams(w.body))
  FROM whole w
$$;

-- What was written before is found by what is searched from now on.
SELECT refresh_event_search(ARRAY(SELECT id FROM events));
