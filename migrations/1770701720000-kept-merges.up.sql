-- What a merge moved, kept for as long as the merge stands, so that it can be undone. It is no part of the record: no version and no
-- bundle has it.
-- Example: ('araqchi', merged into 'araghchi', the event in which he took part, the ids of all that named 'araghchi' then).
CREATE TABLE merges (
  merged_id uuid NOT NULL,
  entity text NOT NULL,
  into_id uuid NOT NULL,
  -- Its things by entity and id, which had a revision each.
  things jsonb NOT NULL,
  -- The rows that named the one that stayed when the merge was done.
  named uuid[] NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT merges_pkey PRIMARY KEY (merged_id),
  CONSTRAINT merges_entity_known CHECK (entity IN ('actor', 'source', 'publisher'))
);
CREATE INDEX merges_into ON merges (into_id, recorded_at);

-- A row, or the list of rows that one thing has, before and after a merge; null where there was none.
-- Example: ('araqchi', 'participations', its id, '{"actor_id": "araqchi", …}', '{"actor_id": "araghchi", …}').
CREATE TABLE merge_rows (
  merged_id uuid NOT NULL,
  relation text NOT NULL,
  key uuid NOT NULL,
  before jsonb,
  after jsonb,
  CONSTRAINT merge_rows_pkey PRIMARY KEY (merged_id, relation, key),
  CONSTRAINT merge_rows_merge_fkey FOREIGN KEY (merged_id) REFERENCES merges (merged_id) ON DELETE CASCADE
);
CREATE INDEX merge_rows_key ON merge_rows (key);
