-- Browsers in which somebody has signed in before: with these they get in while others, elsewhere, try passwords as them.
-- Example: ('0197…', the editor, SHA-256 of the cookie, '2026-02-06T10:00Z').
CREATE TABLE known_browsers (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  last_used_at timestamptz NOT NULL,
  CONSTRAINT known_browsers_pkey PRIMARY KEY (id),
  CONSTRAINT known_browsers_token_unique UNIQUE (token_hash),
  CONSTRAINT known_browsers_user_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT known_browsers_token_form CHECK (octet_length(token_hash) = 32)
);
CREATE INDEX known_browsers_of_user ON known_browsers (user_id, last_used_at);

-- Passwords tried in a known browser are counted by it alone.
ALTER TABLE sign_in_attempts ADD COLUMN known_browser_id uuid;
CREATE INDEX sign_in_attempts_known_browser ON sign_in_attempts (known_browser_id, tried_at) WHERE known_browser_id IS NOT NULL;

-- Whoever loses a session, a token, a role or the account is told nothing more by streams that were open: migrations/functions has how.
CREATE FUNCTION tell_access() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER users_access AFTER UPDATE OF role, disabled_at ON users FOR EACH ROW
  WHEN (OLD.role <> NEW.role OR OLD.disabled_at IS DISTINCT FROM NEW.disabled_at) EXECUTE FUNCTION tell_access();
CREATE TRIGGER sessions_access AFTER DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION tell_access();
CREATE TRIGGER tokens_access AFTER DELETE ON tokens FOR EACH ROW EXECUTE FUNCTION tell_access();
