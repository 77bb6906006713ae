-- Makes public those of the given dossiers, actors, sources or publishers that are used. The lock lets nobody hide one of them
-- before this transaction ends: whoever hides looks again once it has. While an import goes on, those that were there before wait for its
-- end (take_names), or whoever writes them would wait for it.
CREATE OR REPLACE FUNCTION disclose_used(kind text, given uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
  hidden uuid[];
BEGIN
  IF cardinality(given) > 0 THEN
    ids := beside(kind, given);
    IF current_setting('demarche.arriving', true) <> '' THEN
      EXECUTE format('INSERT INTO used_ahead SELECT %1$L, id FROM %1$I WHERE id = ANY ($1) AND arriving IS NULL', kind) USING ids;
      EXECUTE format('SELECT array_agg(id) FROM %I WHERE id = ANY ($1) AND arriving IS NOT NULL', kind) INTO ids USING ids;
    END IF;
    EXECUTE format('SELECT FROM %I WHERE id = ANY ($1) ORDER BY id FOR KEY SHARE', kind) USING ids;
    EXECUTE format('SELECT array_agg(id) FROM %I WHERE id = ANY ($1) AND NOT is_public', kind) INTO hidden USING ids;
    IF hidden IS NOT NULL THEN
      EXECUTE format('SELECT FROM %I WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE', kind) USING hidden;
      EXECUTE format('UPDATE %1$I SET is_public = true WHERE id IN (SELECT %2$I($1)) AND NOT is_public', kind, 'used_' || kind) USING hidden;
    END IF;
  END IF;
END $$;
