-- Where on the map the place of an event is, and how exactly: Muscat is 23.61, 58.59, to the city.
ALTER TABLE events
  ADD COLUMN lat double precision,
  ADD COLUMN lon double precision,
  ADD COLUMN place_precision text,
  ADD CONSTRAINT events_lat_range CHECK (lat BETWEEN -90 AND 90),
  ADD CONSTRAINT events_lon_range CHECK (lon BETWEEN -180 AND 180),
  ADD CONSTRAINT events_place_precision_known CHECK (place_precision IN ('exact', 'city', 'region', 'country')),
  ADD CONSTRAINT events_coordinates_whole CHECK (num_nulls(lat, lon, place_precision) IN (0, 3));
