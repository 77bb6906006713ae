-- What a part of a published event names appears to readers with it, and is hidden when the last such part is taken away. The
-- arguments are the columns that name actors, and those that name sources. Whoever writes parts of an event holds its row, so
-- that nobody publishes or withdraws it meanwhile.
CREATE OR REPLACE FUNCTION follow_public_parts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kinds text[] := ARRAY['actors', 'sources'];
  named text;
  ids uuid[];
BEGIN
  FOR at IN 1 .. 2 LOOP
    CONTINUE WHEN TG_ARGV[at - 1] = '';
    named := 'SELECT x.event_id, n.id FROM %I x CROSS JOIN LATERAL unnest(ARRAY[' || TG_ARGV[at - 1] || ']) AS n (id) WHERE n.id IS NOT NULL';
    IF TG_OP <> 'DELETE' THEN
      EXECUTE format('SELECT array_agg(DISTINCT n.id) FROM (' || named || ') n JOIN events e ON e.id = n.event_id
        WHERE e.review = ''published'' AND e.deleted_at IS NULL', 'after') INTO ids;
      PERFORM disclose_used(kinds[at], ids);
    END IF;
    IF TG_OP <> 'INSERT' THEN
      -- What an event that is removed for good named is asked for, too, when that is gone already.
      EXECUTE format('SELECT array_agg(DISTINCT n.id) FROM (' || named || CASE TG_OP WHEN 'UPDATE' THEN ' EXCEPT ' || named ELSE '' END || ') n
        LEFT JOIN events e ON e.id = n.event_id WHERE e.id IS NULL OR e.review = ''published'' AND e.deleted_at IS NULL',
        'before', 'after') INTO ids;
      PERFORM hide_unused(kinds[at], ids);
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
