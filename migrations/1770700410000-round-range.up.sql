-- The number of a round is held between the bounds that src/domain/event-fields.ts gives it. Example: round 0 is refused.
ALTER TABLE events ADD CONSTRAINT events_round_range CHECK (round BETWEEN 1 AND 999);
