ALTER TABLE events DROP CONSTRAINT events_round_range;
