-- Accounts of a communiqué or an accord may differ on what was agreed, not only on whether.
ALTER TABLE claims DROP CONSTRAINT claims_field_known;
ALTER TABLE claims ADD CONSTRAINT claims_field_known
  CHECK (field IN ('format', 'date', 'place', 'attendance', 'terms', 'outcome'));
