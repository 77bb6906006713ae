-- Talks belong to a strand and are counted by the sides. Example: track 'Iran–US', round 5 of 23 May 2025.
ALTER TABLE events
  ADD COLUMN track text,
  ADD COLUMN round smallint;
