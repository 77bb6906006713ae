-- Which unique index would break if what this transaction brings in took its names now; null where none would.
CREATE OR REPLACE FUNCTION name_taken() RETURNS text LANGUAGE sql STABLE AS $$
  WITH own AS MATERIALIZED (SELECT pg_current_xact_id()::text::bigint AS number)
  SELECT broken FROM (
    SELECT 'dossiers_slug_unique' AS broken FROM own JOIN dossiers a ON a.arriving = own.number JOIN dossiers o ON o.slug = a.slug AND o.arriving IS NULL
    UNION ALL SELECT 'dossiers_ref_prefix_unique' FROM own JOIN dossiers a ON a.arriving = own.number
      JOIN dossiers o ON o.ref_prefix = a.ref_prefix AND o.arriving IS NULL
    UNION ALL SELECT 'publishers_slug_unique' FROM own JOIN publishers a ON a.arriving = own.number JOIN publishers o ON o.slug = a.slug AND o.arriving IS NULL
    UNION ALL SELECT 'publishers_name_unique' FROM own JOIN publishers a ON a.arriving = own.number JOIN publishers o ON o.name = a.name AND o.arriving IS NULL
    UNION ALL SELECT 'sources_slug_unique' FROM own JOIN sources a ON a.arriving = own.number JOIN sources o ON o.slug = a.slug AND o.arriving IS NULL
    UNION ALL SELECT 'sources_address_unique' FROM own JOIN sources a ON a.arriving = own.number
      JOIN sources o ON o.address_hash = a.address_hash AND o.arriving IS NULL
    UNION ALL SELECT 'actors_slug_unique' FROM own JOIN actors a ON a.arriving = own.number JOIN actors o ON o.slug = a.slug AND o.arriving IS NULL
    UNION ALL SELECT 'actors_wikidata_unique' FROM own JOIN actors a ON a.arriving = own.number JOIN actors o ON o.wikidata = a.wikidata AND o.arriving IS NULL) x
  LIMIT 1
$$;
