DROP INDEX events_term_latest;
DROP TABLE alert_progress;
DROP TABLE follow_requests;
DROP TABLE alerts;
DROP TABLE deliveries;
DROP TABLE follows;
