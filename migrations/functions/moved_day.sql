-- A day so much later, or earlier: moved_day('2026-02-06', 'P30D') = '2026-03-08'; moved_day('2026-03-31', '-P1M') = '2026-02-28'.
CREATE OR REPLACE FUNCTION moved_day(day date, by_offset text) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT (CASE WHEN by_offset LIKE '-%' THEN day - substr(by_offset, 2)::interval ELSE day + by_offset::interval END)::date
$$;
