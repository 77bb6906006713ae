-- Hides those of the given dossiers, actors, sources or publishers that nothing published uses any more. Two that hide wait for
-- each other, so that neither counts on what the other takes away; and whoever refers to one, or publishes what does, is waited
-- for before it is hidden.
CREATE OR REPLACE FUNCTION hide_unused(kind text, given uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
  unused uuid[];
BEGIN
  IF cardinality(given) > 0 THEN
    ids := beside(kind, given);
    EXECUTE format('SELECT FROM %I WHERE id = ANY ($1) AND is_public ORDER BY id FOR NO KEY UPDATE', kind) USING ids;
    EXECUTE format('SELECT array_agg(id) FROM %1$I WHERE id = ANY ($1) AND is_public AND id NOT IN (SELECT %2$I($1))', kind, 'used_' || kind)
      INTO unused USING ids;
    IF unused IS NOT NULL THEN
      EXECUTE format('SELECT FROM %I WHERE id = ANY ($1) ORDER BY id FOR UPDATE', kind) USING unused;
      EXECUTE format('UPDATE %1$I SET is_public = false WHERE id = ANY ($1) AND id NOT IN (SELECT %2$I($1))', kind, 'used_' || kind) USING unused;
    END IF;
  END IF;
END $$;
