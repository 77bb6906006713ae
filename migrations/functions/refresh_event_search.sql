-- Search text: what is said in and about the event, and every name of every actor in it.
-- Example: 'mascate' finds the talks of 6 February 2026, for Mascate is an alias of Oman, their mediator.
CREATE OR REPLACE FUNCTION refresh_event_search(event_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO event_search (event_id, body)
  SELECT e.id, event_text(e.id, 'infinity') FROM events e WHERE e.id = ANY (event_ids)
  ON CONFLICT (event_id) DO UPDATE SET body = excluded.body WHERE event_search.body <> excluded.body
$$;
