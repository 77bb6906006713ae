-- The program that this goes back to has its own functions in files.
CREATE OR REPLACE FUNCTION judge_changed_steps() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
DROP FUNCTION IF EXISTS add_step_counts(follow_ups[], integer);
DROP FUNCTION IF EXISTS judge_ahead(uuid[]);
DROP FUNCTION IF EXISTS leave_out_steps(uuid[]);
DROP FUNCTION IF EXISTS untied_among(uuid[]);
DROP FUNCTION IF EXISTS offices_of(uuid[]);
DROP FUNCTION IF EXISTS alike_steps(follow_ups[], integer);
DELETE FROM function_files WHERE file IN ('add_step_counts.sql', 'alike_steps.sql', 'judge_ahead.sql', 'judge_changed_steps.sql', 'leave_out_steps.sql',
  'offices_of.sql', 'untied_among.sql');
DROP TABLE step_counts_ahead;
ALTER TABLE changed_steps DROP COLUMN persons, DROP COLUMN offices;
