-- Whether two names of places are one name: `folded` of the domain as SQL.
CREATE OR REPLACE FUNCTION is_same_place(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT one = other OR (
    SELECT count(DISTINCT btrim(regexp_replace(
      lower(regexp_replace(normalize(x.name, NFKD), '[\u0300-\u036f\u064b-\u065f]', '', 'g') COLLATE "und-x-icu"), '\s+', ' ', 'g'))) = 1
    FROM (VALUES (one), (other)) AS x (name))
$$;
