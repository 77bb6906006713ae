-- Whoever utters a threat, a promise, an offer or a deadline, and whoever must act on it; who checks, leads, votes.
-- Example: the warning of 6 February 2026 is by Trump (author), and Iran must act.
ALTER TABLE participations
  DROP CONSTRAINT participations_role_known,
  ADD CONSTRAINT participations_role_known CHECK (role IN ('party', 'author', 'must_act', 'mediator', 'facilitator', 'host',
    'guarantor', 'verifier', 'observer', 'participant', 'head_of_delegation', 'speaker', 'target', 'addressee', 'signatory',
    'in_favour', 'against', 'abstained')),
  -- The day it became known that the actor takes part; null is the event's own day.
  ADD COLUMN known_on date;

-- A position has a day: zero today, 3.67 per cent yesterday. Null is the day that whoever states it is first heard in a source.
-- Example: Witkoff on enrichment, known on 14 April 2025 at 3.67 per cent, on the 15th at zero.
ALTER TABLE event_issues
  ADD COLUMN known_on date,
  DROP CONSTRAINT event_issues_once,
  ADD CONSTRAINT event_issues_once UNIQUE (event_id, issue, actor_id, known_on);
CREATE UNIQUE INDEX event_issues_undated_once ON event_issues (event_id, issue, actor_id) WHERE known_on IS NULL;
