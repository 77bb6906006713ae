-- The words in which an entry dates an event are found from the moment it is written.
CREATE TRIGGER status_changes_search_insert AFTER INSERT ON status_changes REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
