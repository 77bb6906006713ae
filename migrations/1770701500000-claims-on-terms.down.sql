-- Without a field of its own, a claim on terms is one on what came out, where its citation says nothing of that yet.
UPDATE claims c SET field = 'outcome' WHERE field = 'terms'
  AND NOT EXISTS (SELECT FROM claims o WHERE o.citation_id = c.citation_id AND o.field = 'outcome');
DELETE FROM claims WHERE field = 'terms';
ALTER TABLE claims DROP CONSTRAINT claims_field_known;
ALTER TABLE claims ADD CONSTRAINT claims_field_known
  CHECK (field IN ('format', 'date', 'place', 'attendance', 'outcome'));
