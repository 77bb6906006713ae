DROP TABLE event_issues;
