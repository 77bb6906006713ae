CREATE VIEW disputed_fields AS
SELECT c.event_id, c.field
FROM claims c
JOIN citations t ON t.id = c.citation_id
JOIN events e ON e.id = c.event_id
GROUP BY e.id, c.event_id, c.field
HAVING count(DISTINCT fold(c.value)) > 1
  OR bool_or(t.stance = 'disputes')
  OR bool_or(fold(c.value) <> fold(CASE c.field WHEN 'format' THEN e.format WHEN 'date' THEN e.when_text WHEN 'place' THEN e.place END));
