DROP FUNCTION IF EXISTS note_change(text, uuid, text, uuid, integer, boolean, boolean, boolean, boolean, timestamptz, timestamptz);
ALTER TABLE changes DROP COLUMN was_from, DROP COLUMN was_until;
-- The program that this goes back to writes it anew.
CREATE FUNCTION note_change(text, uuid, text, uuid, integer, was_there boolean, is_there boolean, was_public boolean, is_public boolean)
RETURNS void LANGUAGE sql AS '';
DELETE FROM function_files WHERE file IN ('note_change.sql', 'note_event_changes.sql');
