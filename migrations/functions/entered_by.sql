-- {{planned}} stands for the kinds that may be planned, {{unmoved}} for the statuses that say that an event came to nothing, {{took_place}} for
-- whether an entry m of event e says that it took place (src/domain/lifecycle).
-- Place and format of an event as they were entered, as far as they were told by a day: while it is only planned, what its ledger
-- tells on a later day nobody knew before, though the event was entered so.
-- Example: talks known from 12 April, entered for Rome, which an entry of the 14th is the first to name: no place on the 12th and 13th.
CREATE OR REPLACE FUNCTION entered_by(given uuid, known_by date, OUT place text, OUT format text)
LANGUAGE sql STABLE STRICT PARALLEL SAFE
AS $$
  SELECT CASE WHEN NOT (ahead AND coalesce(later.places @> ARRAY[e.entered_place], false)) THEN e.entered_place END,
    CASE WHEN NOT (ahead AND coalesce(later.formats @> ARRAY[e.entered_format], false)) THEN e.entered_format END
  FROM events e
    CROSS JOIN LATERAL (
      SELECT e.kind IN ({{planned}}) AND NOT EXISTS (
        SELECT FROM status_changes m WHERE m.event_id = e.id AND m.known_on <= known_by AND {{took_place}}) AS ahead
    ) planned
    CROSS JOIN LATERAL (
      SELECT array_agg(s.place) AS places, array_agg(s.format) AS formats
      FROM status_changes s WHERE s.event_id = e.id AND s.known_on > known_by AND s.status NOT IN ({{unmoved}})
    ) later
  WHERE e.id = given
$$;
