DROP TRIGGER tokens_access ON tokens;
DROP TRIGGER sessions_access ON sessions;
DROP TRIGGER users_access ON users;
DROP FUNCTION tell_access();
DELETE FROM function_files WHERE file = 'tell_access.sql';
DELETE FROM sign_in_attempts WHERE known_browser_id IS NOT NULL;
DROP INDEX sign_in_attempts_known_browser;
ALTER TABLE sign_in_attempts DROP COLUMN known_browser_id;
DROP TABLE known_browsers;
