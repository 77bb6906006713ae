-- At the end of an import: what it made takes its names, for which others wait from here on, and what was there before and is used now is shown to readers. Breaks a
-- unique index where somebody has taken one of the names meanwhile. Nothing else of the rows changes, so that nobody is told, and nothing searched anew.
CREATE OR REPLACE FUNCTION take_names() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  own CONSTANT bigint := pg_current_xact_id()::text::bigint;
  shown text;
BEGIN
  PERFORM set_config('demarche.arriving', '', true), set_config('demarche.taking_names', 'on', true);
  UPDATE dossiers SET arriving = NULL WHERE arriving = own;
  UPDATE publishers SET arriving = NULL WHERE arriving = own;
  UPDATE sources SET arriving = NULL WHERE arriving = own;
  UPDATE actors SET arriving = NULL WHERE arriving = own;
  PERFORM set_config('demarche.taking_names', '', true);
  FOREACH shown IN ARRAY ARRAY['dossiers', 'sources', 'publishers', 'actors'] LOOP
    PERFORM disclose_used(shown, ARRAY(SELECT DISTINCT id FROM used_ahead WHERE kind = shown));
  END LOOP;
  DELETE FROM used_ahead;
END $$;
