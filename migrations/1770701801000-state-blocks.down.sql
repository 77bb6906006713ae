DROP TRIGGER event_states_blocks_inserted ON event_states;
DROP TRIGGER event_states_blocks_updated ON event_states;
DROP TRIGGER event_states_blocks_deleted ON event_states;
DROP FUNCTION count_state_blocks();
DROP FUNCTION IF EXISTS recount_state_blocks();
DROP FUNCTION IF EXISTS fold_state_blocks(uuid[], timestamptz[]);
DROP FUNCTION IF EXISTS added_to_state_blocks(uuid, text, text, text, timestamptz, integer, timestamptz, date, date, integer);
DELETE FROM function_files
WHERE file IN ('added_to_state_blocks.sql', 'count_state_blocks.sql', 'fold_state_blocks.sql', 'recount_state_blocks.sql');
DROP TABLE state_blocks;
