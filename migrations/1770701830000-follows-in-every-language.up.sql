-- Whoever reads Arabic or Persian follows in it, too: `language = 'fa'`.
ALTER TABLE follows DROP CONSTRAINT follows_language_known;
ALTER TABLE follows ADD CONSTRAINT follows_language_known CHECK (language IN ('en', 'fr', 'ar', 'fa'));
