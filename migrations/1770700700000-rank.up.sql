-- An entry that sets another right stands in the place of that one, not after all others of its day. Null is its own ordinal.
-- Example: of announced, cancelled and confirmed on 4 February, a correction of “cancelled” has the rank 1, and “confirmed” stays the newest.
ALTER TABLE status_changes ADD COLUMN rank smallint;
ALTER TABLE status_changes DISABLE TRIGGER USER;
WITH RECURSIVE placed AS (
  SELECT id, ordinal AS rank FROM status_changes WHERE corrects_id IS NULL
  UNION ALL
  SELECT s.id, p.rank FROM placed p JOIN status_changes s ON s.corrects_id = p.id
)
UPDATE status_changes s SET rank = p.rank FROM placed p WHERE p.id = s.id AND s.corrects_id IS NOT NULL;
ALTER TABLE status_changes ENABLE TRIGGER USER;
