-- Publishers that are the same are merged as actors and sources are: what was merged stays, and whoever names it means the one
-- that it was merged into. Example: “Tass” and “TASS” are one agency, and two sources that carry it vouch as one.
ALTER TABLE publishers
  ADD COLUMN merged_into_id uuid CONSTRAINT publishers_merged_into_fkey REFERENCES publishers ON DELETE RESTRICT,
  ADD CONSTRAINT publishers_not_merged_into_itself CHECK (merged_into_id <> id);
CREATE INDEX publishers_merged_into ON publishers (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TRIGGER publishers_follow_merge BEFORE UPDATE OF merged_into_id ON publishers FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION follow_merge();
CREATE TRIGGER sources_follow_merge_of_publishers BEFORE INSERT OR UPDATE OF publisher_id, text_of_id ON sources FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER source_agencies_follow_merge BEFORE INSERT OR UPDATE OF publisher_id ON source_agencies FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER publishers_public_update AFTER UPDATE ON publishers REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION follow_public_records();
