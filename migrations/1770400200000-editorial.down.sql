DROP TABLE event_suggestions;
DROP TABLE event_comments;
