-- A source may tell that somebody would not say anything: a citation with a speaker and no quote, its stance 'no_comment'.
-- Example: asked whether the envoys met, the State Department declined to comment.
ALTER TABLE citations DROP CONSTRAINT citations_stance_known;
ALTER TABLE citations
  ADD CONSTRAINT citations_stance_known CHECK (stance IN ('reports', 'supports', 'disputes', 'no_comment'));
