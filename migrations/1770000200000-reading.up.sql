-- What reading queries ask of one row. The API promises RFC 3339 in UTC; open ends have no instant.
-- Years that it cannot write are written as ISO 8601 does, with a sign and six digits.
-- Example: rfc3339('2026-02-06 10:00+04') = '2026-02-06T06:00:00.000Z', rfc3339('infinity') is null.

CREATE FUNCTION rfc3339(moment timestamptz) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE
RETURN CASE
  WHEN moment >= '0001-01-01Z' AND moment < '10000-01-01Z' THEN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  WHEN isfinite(moment) THEN
    to_char(extract(year FROM moment AT TIME ZONE 'UTC') + CASE WHEN moment < '0001-01-01Z' THEN 1 ELSE 0 END, 'SG000000')
      || to_char(moment AT TIME ZONE 'UTC', '-MM-DD"T"HH24:MI:SS.MS"Z"')
END;

-- The day of an event where it happened: offices and titles are those of that day.
CREATE FUNCTION event_day(earliest timestamptz, latest timestamptz, zone text, known_on date) RETURNS date
LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
  WHEN isfinite(earliest) THEN (earliest AT TIME ZONE coalesce(zone, 'UTC'))::date
  WHEN isfinite(latest) THEN (latest AT TIME ZONE coalesce(zone, 'UTC'))::date
  ELSE known_on
END;

-- A field is disputed when accounts of it differ, or one differs from what is recorded, or its source disputes it.
CREATE VIEW disputed_fields AS
SELECT c.event_id, c.field
FROM claims c
JOIN citations t ON t.id = c.citation_id
JOIN events e ON e.id = c.event_id
GROUP BY e.id, c.event_id, c.field
HAVING count(DISTINCT fold(c.value)) > 1
  OR bool_or(t.stance = 'disputes')
  OR bool_or(fold(c.value) <> fold(CASE c.field WHEN 'format' THEN e.format WHEN 'date' THEN e.when_text WHEN 'place' THEN e.place END));
