ALTER TABLE form_drafts DROP COLUMN begun_at;
