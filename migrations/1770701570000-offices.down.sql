-- Histories say of an office what it is called in one language, as before.
UPDATE revisions SET difference = (
  SELECT jsonb_agg(CASE WHEN jsonb_typeof(step -> 'value') IN ('object', 'array') THEN jsonb_set(step, '{value}', plain) ELSE step END ORDER BY at)
  FROM jsonb_array_elements(difference) WITH ORDINALITY AS s (step, at),
    LATERAL (SELECT CASE jsonb_typeof(step -> 'value')
      WHEN 'array' THEN (SELECT coalesce(jsonb_agg(CASE WHEN jsonb_typeof(one) = 'object' THEN one - 'offices' ELSE one END ORDER BY n), '[]')
        FROM jsonb_array_elements(step -> 'value') WITH ORDINALITY AS l (one, n))
      ELSE step -> 'value' END AS plain) p)
WHERE entity = 'actor' AND difference::text LIKE '%"offices"%';

ALTER TABLE tenures DROP COLUMN offices;
