DROP INDEX events_in_review;
DROP INDEX events_deleted;
