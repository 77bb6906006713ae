-- Those given, and whoever is public by them: states and bodies whose offices they hold, and what was merged into any.
CREATE OR REPLACE FUNCTION beside(kind text, given uuid[]) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  alive uuid[] := given;
BEGIN
  IF kind = 'actors' THEN
    alive := alive || ARRAY(SELECT body_id FROM tenures WHERE person_id = ANY (given));
    RETURN alive || ARRAY(SELECT id FROM actors WHERE merged_into_id = ANY (alive));
  END IF;
  RETURN alive || CASE kind
    WHEN 'sources' THEN ARRAY(SELECT id FROM sources WHERE merged_into_id = ANY (alive))
    WHEN 'publishers' THEN ARRAY(SELECT id FROM publishers WHERE merged_into_id = ANY (alive))
  END;
END $$;
