-- As it was: null for null without looking at the body.
CREATE OR REPLACE FUNCTION rfc3339(moment timestamptz) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE
RETURN CASE
  WHEN moment >= '0001-01-01Z' AND moment < '10000-01-01Z' THEN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  WHEN isfinite(moment) THEN
    to_char(extract(year FROM moment AT TIME ZONE 'UTC') + CASE WHEN moment < '0001-01-01Z' THEN 1 ELSE 0 END, 'SG000000')
      || to_char(moment AT TIME ZONE 'UTC', '-MM-DD"T"HH24:MI:SS.MS"Z"')
END;
