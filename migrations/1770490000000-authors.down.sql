DROP INDEX revisions_of_author;
ALTER TABLE revisions DROP CONSTRAINT revisions_author_fkey;
