DROP TRIGGER follow_ups_count_inserted ON follow_ups;
DROP TRIGGER follow_ups_count_updated ON follow_ups;
DROP TRIGGER follow_ups_count_deleted ON follow_ups;
DROP FUNCTION count_steps();
DROP FUNCTION IF EXISTS recount_steps();
DROP FUNCTION IF EXISTS add_step_counts(follow_ups[], integer);
DELETE FROM function_files WHERE file IN ('add_step_counts.sql', 'count_steps.sql', 'recount_steps.sql');
DROP INDEX follow_ups_due;
DROP TABLE step_counts;
