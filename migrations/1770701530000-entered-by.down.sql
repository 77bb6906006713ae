DROP FUNCTION IF EXISTS entered_by(uuid, date);
DELETE FROM function_files WHERE file = 'entered_by.sql';
