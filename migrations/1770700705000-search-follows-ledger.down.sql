DROP TRIGGER status_changes_search_insert ON status_changes;
-- What runs without the trigger is run again by the program that this one goes back to.
DELETE FROM function_files WHERE file = 'follow_search.sql';
