-- Whoever writes many events judges the new ones among them as they are written, so that nobody waits for that at the end, when one transaction at a time judges.
-- What is left for that moment is noted: whom the offices mattered of, and what they were, for somebody may change them meanwhile; and how many steps came of it.
-- Example: a sheet of 400 meetings that Badr al-Busaidi mediated: their ids, his, and a digest of what he is and which offices he has.
ALTER TABLE changed_steps ADD COLUMN persons uuid[], ADD COLUMN offices text;

-- Added to what is kept of steps at the end of the transaction, which leaves none behind; sorts may be here more than once.
CREATE TABLE step_counts_ahead (LIKE step_counts);
