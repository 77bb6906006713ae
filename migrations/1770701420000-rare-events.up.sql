-- Few events are deleted, or wait to be reviewed: lists of them read no others.
CREATE INDEX events_deleted ON events (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX events_in_review ON events (id) WHERE review = 'in_review';
