-- Whoever writes may be told of their desk by mail and webhook, too.
-- Example: ('0197…', the researcher, 'My desk', 'mail', '', '{comment,returned,assigned}', 'en', …, about 'desk').
ALTER TABLE follows
  ADD COLUMN about text NOT NULL DEFAULT 'view',
  DROP CONSTRAINT follows_kinds_known,
  ADD CONSTRAINT follows_kinds_known CHECK (CASE about
    WHEN 'view' THEN kinds <@ ARRAY['new', 'changed', 'denied', 'opens_tomorrow', 'overdue']
    ELSE kinds <@ ARRAY['comment', 'suggestion', 'answer', 'returned', 'assigned'] END),
  ADD CONSTRAINT follows_about_known CHECK (about IN ('view', 'desk')),
  -- A desk is somebody's, whole, and nothing of it is there to be fetched.
  ADD CONSTRAINT follows_desk_sent CHECK (about = 'view' OR (user_id IS NOT NULL AND way IN ('webhook', 'mail') AND filter = ''));

-- The name of whoever did what is told of a desk; null of a view. Example: ('…', '…', 'comment 0197…', 'comment', 'The editor').
ALTER TABLE alerts
  ADD COLUMN author text,
  DROP CONSTRAINT alerts_kind_known,
  ADD CONSTRAINT alerts_kind_known CHECK (kind IN ('new', 'changed', 'denied', 'opens_tomorrow', 'overdue',
    'comment', 'suggestion', 'answer', 'returned', 'assigned'));
