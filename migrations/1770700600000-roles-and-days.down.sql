-- Of several positions of one actor on an issue, the newest stays.
DELETE FROM event_issues o USING event_issues n
WHERE n.event_id = o.event_id AND n.issue = o.issue AND n.actor_id = o.actor_id
  AND (coalesce(n.known_on, '-infinity'), n.id) > (coalesce(o.known_on, '-infinity'), o.id);
DROP INDEX event_issues_undated_once;
ALTER TABLE event_issues
  DROP CONSTRAINT event_issues_once,
  ADD CONSTRAINT event_issues_once UNIQUE (event_id, issue, actor_id),
  DROP COLUMN known_on;
UPDATE participations SET role = 'participant' WHERE role IN ('author', 'must_act', 'verifier', 'head_of_delegation', 'in_favour',
  'against', 'abstained') AND NOT EXISTS (SELECT FROM participations o WHERE o.event_id = participations.event_id
    AND o.actor_id = participations.actor_id AND o.role = 'participant');
DELETE FROM participations WHERE role IN ('author', 'must_act', 'verifier', 'head_of_delegation', 'in_favour', 'against', 'abstained');
ALTER TABLE participations
  DROP CONSTRAINT participations_role_known,
  ADD CONSTRAINT participations_role_known CHECK (role IN ('party', 'mediator', 'facilitator', 'host', 'guarantor', 'observer',
    'participant', 'speaker', 'target', 'addressee', 'signatory')),
  DROP COLUMN known_on;
