-- What is plain ASCII has no marks to take off: lower case is all that is left to do, for a twentieth of the time. The result is the same.
-- It is not declared STRICT, though it is: PostgreSQL takes no CASE of a strict function into the question that calls it.
CREATE OR REPLACE FUNCTION fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN octet_length(value) = length(value) THEN lower(value COLLATE "C") COLLATE "und-x-icu" ELSE translate(
  lower(regexp_replace(normalize(value, NFKD), '[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f]', '', 'g') COLLATE "und-x-icu"),
  'يىكةøłđı’‘', 'ییکهoldi''''') END;
