-- Before, such a citation could only report.
UPDATE citations SET stance = 'reports' WHERE stance = 'no_comment';
ALTER TABLE citations DROP CONSTRAINT citations_stance_known;
ALTER TABLE citations ADD CONSTRAINT citations_stance_known CHECK (stance IN ('reports', 'supports', 'disputes'));
