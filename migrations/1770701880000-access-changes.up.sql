-- Who was given what, by whom and when: invitations, roles, accounts that were disabled and let in again. It only grows.
-- Example: the administrator makes the researcher an editor: a row with what = 'role', was = 'researcher', becomes = 'editor'.
CREATE TABLE access_changes (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  what text NOT NULL,
  was text,
  becomes text,
  -- Null: nobody who had signed in, but the settings of the program at its start, or the first link of all.
  by_id uuid,
  at timestamptz NOT NULL,
  CONSTRAINT access_changes_pkey PRIMARY KEY (id),
  CONSTRAINT access_changes_what_known CHECK (what IN ('invited', 'role', 'disabled', 'let_in')),
  CONSTRAINT access_changes_roles_known CHECK (
    was IN ('reader', 'researcher', 'editor', 'administrator') AND becomes IN ('reader', 'researcher', 'editor', 'administrator')
  ),
  CONSTRAINT access_changes_roles_told CHECK ((was IS NOT NULL) = (what = 'role') AND (becomes IS NOT NULL) = (what IN ('invited', 'role'))),
  CONSTRAINT access_changes_user_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT access_changes_by_fkey FOREIGN KEY (by_id) REFERENCES users (id) ON DELETE SET NULL
);
CREATE INDEX access_changes_of_user ON access_changes (user_id, id);
CREATE INDEX access_changes_by ON access_changes (by_id);
