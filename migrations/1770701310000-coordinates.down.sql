-- The older program has no room for coordinates.
ALTER TABLE events
  DROP COLUMN lat,
  DROP COLUMN lon,
  DROP COLUMN place_precision;
