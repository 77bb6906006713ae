-- The author of a revision is an account that exists and is never removed; those of the program itself have none.
-- Example: what fatima@example.org wrote has her id as author_id, and deleting her row of users is refused.
ALTER TABLE revisions ADD CONSTRAINT revisions_author_fkey FOREIGN KEY (author_id) REFERENCES users ON DELETE RESTRICT;
CREATE INDEX revisions_of_author ON revisions (author_id);
