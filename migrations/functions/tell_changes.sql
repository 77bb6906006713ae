-- Wakes the listeners when the transaction commits, and forgets a little of what is older than a day.
CREATE OR REPLACE FUNCTION tell_changes() RETURNS void LANGUAGE sql AS $$
  DELETE FROM changes WHERE (xid, entity, entity_id) IN (
    SELECT xid, entity, entity_id FROM changes WHERE recorded_at < clock_timestamp() - interval '1 day'
    ORDER BY recorded_at LIMIT 100 FOR UPDATE SKIP LOCKED);
  SELECT pg_notify('demarche_changes', '');
$$;
