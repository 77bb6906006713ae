-- Rules that must hold whoever writes: the ledger only grows, an event's status is its newest entry, no link runs in a
-- circle, and the search text follows every change of what it is made of.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A cascade from the event itself (depth > 1) may remove its ledger; nobody else may.
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the ledger only grows: % of status_changes is refused', TG_OP
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'status_changes_append_only', TABLE = 'status_changes';
END $$;
CREATE TRIGGER status_changes_append_only BEFORE UPDATE OR DELETE ON status_changes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER status_changes_never_emptied BEFORE TRUNCATE ON status_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Newest entry: latest effective day, then the order of entry.
-- Example: announced 4 Feb, cancelled 4 Feb, confirmed 4 Feb, held 6 Feb gives 'held'.
CREATE FUNCTION apply_newest_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One writer per event at a time: the statement after this one sees what the writer before it committed.
  PERFORM FROM events WHERE id IN (SELECT event_id FROM added) ORDER BY id FOR NO KEY UPDATE;
  UPDATE events e
  SET status = newest.status
  FROM (
    SELECT DISTINCT ON (s.event_id) s.event_id, s.status
    FROM status_changes s
    WHERE s.event_id IN (SELECT event_id FROM added)
    ORDER BY s.event_id, s.effective_earliest DESC, s.position DESC
  ) AS newest
  WHERE e.id = newest.event_id AND e.status <> newest.status;
  RETURN NULL;
END $$;
CREATE TRIGGER status_changes_apply_newest AFTER INSERT ON status_changes
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION apply_newest_status();

CREATE FUNCTION refuse_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two writers could each add a half of a circle that neither sees: the second waits for the first.
  PERFORM pg_advisory_xact_lock('links'::regclass::oid::bigint);
  IF EXISTS (
    WITH RECURSIVE reachable(id) AS (
      SELECT NEW.to_event_id
      UNION
      SELECT l.to_event_id FROM links l JOIN reachable r ON l.from_event_id = r.id WHERE l.type = NEW.type
    )
    SELECT FROM reachable WHERE id = NEW.from_event_id
  ) THEN
    RAISE EXCEPTION 'the link would lead back to its own event' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'links_no_circle', TABLE = 'links';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER links_no_circle AFTER INSERT OR UPDATE ON links
  FOR EACH ROW WHEN (NEW.type IN ('part_of', 'reschedules', 'follows_up')) EXECUTE FUNCTION refuse_circle();

-- Search text: what is said in and about the event, and every name of every actor in it.
-- Example: 'mascate' finds the talks of 6 February 2026, for Mascate is an alias of Oman, their mediator.
CREATE FUNCTION refresh_event_search(event_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO event_search (event_id, body)
  SELECT e.id, fold(concat_ws(' ', e.ref, e.title, e.summary, e.place, e.said_as, e.condition, e.consequence,
    (SELECT string_agg(n.label, ' ') FROM actor_names n WHERE n.actor_id IN (
       SELECT p.actor_id FROM participations p WHERE p.event_id = e.id
       UNION SELECT c.speaker_id FROM citations c WHERE c.event_id = e.id)),
    (SELECT string_agg(concat_ws(' ', c.quote, c.translation, c.attribution, s.publisher, s.title), ' ' ORDER BY c.position)
       FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id)))
  FROM events e WHERE e.id = ANY (event_ids)
  ON CONFLICT (event_id) DO UPDATE SET body = excluded.body WHERE event_search.body <> excluded.body
$$;

-- One function serves every table: the column that leads to the events is given as the trigger's argument.
CREATE FUNCTION follow_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event_ids uuid[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'events' THEN SELECT array_agg(DISTINCT id) INTO event_ids FROM changed;
    WHEN 'participations', 'citations' THEN SELECT array_agg(DISTINCT event_id) INTO event_ids FROM changed;
    WHEN 'actor_names' THEN
      SELECT array_agg(DISTINCT x.event_id) INTO event_ids FROM (
        SELECT p.event_id FROM participations p WHERE p.actor_id IN (SELECT actor_id FROM changed)
        UNION SELECT c.event_id FROM citations c WHERE c.speaker_id IN (SELECT actor_id FROM changed)) x;
    WHEN 'sources' THEN
      SELECT array_agg(DISTINCT c.event_id) INTO event_ids FROM citations c WHERE c.source_id IN (SELECT id FROM changed);
  END CASE;
  IF event_ids IS NOT NULL THEN
    PERFORM refresh_event_search(event_ids);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER events_search_insert AFTER INSERT ON events REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER events_search_update AFTER UPDATE ON events REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER participations_search_insert AFTER INSERT ON participations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER participations_search_update AFTER UPDATE ON participations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER participations_search_delete AFTER DELETE ON participations REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER citations_search_insert AFTER INSERT ON citations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER citations_search_update AFTER UPDATE ON citations REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER citations_search_delete AFTER DELETE ON citations REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER actor_names_search_insert AFTER INSERT ON actor_names REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER actor_names_search_update AFTER UPDATE ON actor_names REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER actor_names_search_delete AFTER DELETE ON actor_names REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
CREATE TRIGGER sources_search_update AFTER UPDATE ON sources REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_search();
