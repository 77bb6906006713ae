-- A window may hang on another event's. Example: a deadline 30 days (P30D) after a notification; where the day of the
-- notification is set right, the deadline follows.
ALTER TABLE events
  -- Found at the end of the transaction: a bundle may name an event that comes after it.
  ADD COLUMN relative_event_id uuid CONSTRAINT events_relative_fkey REFERENCES events DEFERRABLE INITIALLY DEFERRED,
  -- An ISO 8601 duration of days, weeks, months or years, with a sign before it where it is before: -P2D.
  ADD COLUMN relative_offset text,
  ADD CONSTRAINT events_relative_whole CHECK (num_nulls(relative_event_id, relative_offset) IN (0, 2)),
  ADD CONSTRAINT events_relative_offset_form CHECK (relative_offset ~ '^-?P\d{1,4}[DWMY]$');
CREATE INDEX events_relative ON events (relative_event_id) WHERE relative_event_id IS NOT NULL;

-- Its function stands in a file; until that is there, it lets everything pass.
CREATE FUNCTION refuse_relative_circle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER events_relative_no_circle AFTER INSERT OR UPDATE OF relative_event_id ON events
  FOR EACH ROW WHEN (NEW.relative_event_id IS NOT NULL) EXECUTE FUNCTION refuse_relative_circle();

-- Histories begin with it: nothing hung on anything.
UPDATE revisions SET difference = jsonb_set(difference, '{0,value,relativeTo}', 'null')
WHERE entity = 'event' AND difference #>> '{0,path}' = '';
