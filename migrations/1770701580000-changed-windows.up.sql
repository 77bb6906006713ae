-- When an event was before it was changed, for whoever shows that stretch of time. Example: talks move from 6 to 9 February;
-- the stream names both, so that a timeline asks for these two tiles alone.
ALTER TABLE changes ADD COLUMN was_from timestamptz, ADD COLUMN was_until timestamptz;
DROP FUNCTION note_change(text, uuid, text, uuid, integer, boolean, boolean, boolean, boolean);
