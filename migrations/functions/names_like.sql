-- The library that knows the setting below must be there before a function can have it.
SELECT similarity('', '');

-- Names that hold the words typed, or are spelt nearly so: "aragchi" is alike to Araghchi by 0.55 only.
CREATE OR REPLACE FUNCTION names_like(q text) RETURNS TABLE (actor_id uuid, label text)
LANGUAGE sql STABLE STRICT ROWS 20 SET pg_trgm.word_similarity_threshold = 0.5
AS $$
  SELECT n.actor_id, n.label FROM actor_names n WHERE fold(q) <% fold(n.label)
  UNION SELECT n.actor_id, n.label FROM dated_names n WHERE fold(q) <% fold(n.label)
$$;
