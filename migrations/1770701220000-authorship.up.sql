-- Readers are told in which role somebody wrote, and the name only where the dossier says so.
-- Example: “by an editor, 6 February 2026”; who that was is for those who see drafts.
ALTER TABLE dossiers
  ADD COLUMN authorship text NOT NULL DEFAULT 'roles',
  ADD CONSTRAINT dossiers_authorship_known CHECK (authorship IN ('roles', 'names'));
-- As it was then; null where the program itself wrote. Of what was written before, the role of today.
ALTER TABLE revisions
  ADD COLUMN author_role text,
  ADD CONSTRAINT revisions_author_role_known CHECK (author_role IN ('reader', 'researcher', 'editor', 'administrator'));
UPDATE revisions r SET author_role = u.role FROM users u WHERE u.id = r.author_id;
UPDATE revisions SET difference = jsonb_set(difference, '{0,value}', '{"authorship": "roles"}' || (difference #> '{0,value}'))
WHERE entity = 'dossier' AND difference #>> '{0,path}' = '';
