-- The program of before knows views alone: with what follows a desk goes what was told of it.
DELETE FROM follows WHERE about = 'desk';
ALTER TABLE follows
  DROP CONSTRAINT follows_desk_sent,
  DROP CONSTRAINT follows_about_known,
  DROP CONSTRAINT follows_kinds_known,
  DROP COLUMN about,
  ADD CONSTRAINT follows_kinds_known CHECK (kinds <@ ARRAY['new', 'changed', 'denied', 'opens_tomorrow', 'overdue']);
ALTER TABLE alerts
  DROP CONSTRAINT alerts_kind_known,
  DROP COLUMN author,
  ADD CONSTRAINT alerts_kind_known CHECK (kind IN ('new', 'changed', 'denied', 'opens_tomorrow', 'overdue'));
