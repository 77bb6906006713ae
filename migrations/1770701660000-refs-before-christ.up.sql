-- A ref says before which year an event was: ROME-B0044-001 is the first of 44 BC. Refs that were given stay.
ALTER TABLE events DROP CONSTRAINT events_ref_form;
ALTER TABLE events ADD CONSTRAINT events_ref_form CHECK (ref ~ '^[A-Z0-9]{1,8}-B?[0-9]{4}-[0-9]{3,}$');
