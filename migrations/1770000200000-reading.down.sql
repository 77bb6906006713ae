DROP VIEW disputed_fields;
DROP FUNCTION event_day(timestamptz, timestamptz, text, date);
DROP FUNCTION rfc3339(timestamptz);
