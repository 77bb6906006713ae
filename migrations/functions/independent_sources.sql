-- How many of the sources vouch by themselves. Two that share a publisher, or carry or copy the same agency or publisher, count as
-- one, and so does whatever hangs together by them; a digest and a page that only a list names never count.
-- Example: AFP's own page, two papers with the AFP story and one that asked for itself are two.
CREATE OR REPLACE FUNCTION independent_sources(given uuid[]) RETURNS integer LANGUAGE plpgsql STABLE PARALLEL SAFE COST 1000 AS $$
DECLARE
  -- Those that hang together so far, each group as the publishers behind it.
  groups text[] := '{}';
  behind uuid[];
  apart text[];
  one text;
BEGIN
  FOR behind IN
    SELECT ARRAY[s.publisher_id, coalesce(s.text_of_id, s.publisher_id)]
      || ARRAY(SELECT a.publisher_id FROM source_agencies a WHERE a.source_id = s.id)
    FROM sources s WHERE s.id = ANY (given) AND s.kind <> 'digest' AND s.seen <> 'listed'
  LOOP
    apart := '{}';
    FOREACH one IN ARRAY groups LOOP
      IF one::uuid[] && behind THEN
        behind := behind || one::uuid[];
      ELSE
        apart := apart || one;
      END IF;
    END LOOP;
    groups := apart || behind::text;
  END LOOP;
  RETURN cardinality(groups);
END $$;
