-- {{unspaced}} stands for the letters of scripts without spaces (src/domain/search/unspaced.ts).
-- Each such letter of a folded text with the one after it, the last of a run alone: by them what no space parts is found.
-- Example: bigrams('核谈判') = {2:核谈,2:谈判,2:判}
CREATE OR REPLACE FUNCTION bigrams(body text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT '2:' || substr(r.run, n, 2)), '{}')
  FROM (SELECT (regexp_matches(body, '[{{unspaced}}]+', 'g'))[1] AS run) r CROSS JOIN generate_series(1, length(r.run)) n
$$;
