-- When a form was begun: lists tell several new ones apart by it. Of older ones only the last change is known.
ALTER TABLE form_drafts ADD COLUMN begun_at timestamptz;
UPDATE form_drafts SET begun_at = updated_at;
ALTER TABLE form_drafts ALTER COLUMN begun_at SET NOT NULL;
