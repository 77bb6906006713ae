-- The program before has a follow_states of its own, which it makes when it starts.
DELETE FROM function_files WHERE file IN ('follow_states.sql', 'refresh_standings.sql');
DROP FUNCTION IF EXISTS refresh_standings(uuid[]);
DROP TABLE standings;
