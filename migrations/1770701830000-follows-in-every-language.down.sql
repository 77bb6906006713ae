ALTER TABLE follows DROP CONSTRAINT follows_language_known;
-- The program of before knew two: who read another is told in English.
UPDATE follows SET language = 'en' WHERE language NOT IN ('en', 'fr');
ALTER TABLE follows ADD CONSTRAINT follows_language_known CHECK (language IN ('en', 'fr'));
