-- The program that this goes back to has its own functions in files.
CREATE OR REPLACE FUNCTION refresh_event_search(event_ids uuid[]) RETURNS void LANGUAGE sql AS 'SELECT';
DROP FUNCTION IF EXISTS event_searched(uuid, date);
DELETE FROM function_files WHERE file IN ('event_searched.sql', 'refresh_event_search.sql');
