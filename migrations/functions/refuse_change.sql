-- The ledger still only grows. An entry says the same of the survivor as of what was merged into it: that far, and no
-- further, it may follow; and back, where that merge is undone. Its days in instants follow the zone of the event.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  followed status_changes;
BEGIN
  -- A cascade from the event itself (depth > 1) may remove its ledger; nobody else may.
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    followed := OLD;
    followed.said_by_id := surviving_actor(OLD.said_by_id);
    followed.source_id := surviving_source(OLD.source_id);
    followed.effective_earliest := NEW.effective_earliest;
    followed.window_earliest := NEW.window_earliest;
    followed.window_latest := NEW.window_latest;
    IF NEW IS NOT DISTINCT FROM followed AND NEW IS DISTINCT FROM OLD THEN
      RETURN NEW;
    END IF;
    IF EXISTS (SELECT FROM merge_rows m WHERE m.key = OLD.id AND m.relation = 'status_changes'
      AND NEW IS NOT DISTINCT FROM jsonb_populate_record(followed, m.before) AND NEW IS DISTINCT FROM OLD) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'the ledger only grows: % of status_changes is refused', TG_OP
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'status_changes_append_only', TABLE = 'status_changes';
END $$;
