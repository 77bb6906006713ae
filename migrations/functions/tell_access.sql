-- Tells every node of the program that a user may no longer do what they did: their open streams end, and whoever may still listen comes back.
-- Example: after a session of the editor was deleted: NOTIFY demarche_access, 'the id of the editor'.
CREATE OR REPLACE FUNCTION tell_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('demarche_access', coalesce(to_jsonb(OLD) ->> 'user_id', to_jsonb(OLD) ->> 'id'));
  RETURN NULL;
END $$;
