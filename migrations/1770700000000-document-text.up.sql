-- The document of an event is a SELECT that the program makes from its table of fields; the function that said the same is gone.
-- Example: 'track' in src/domain/event-fields.ts is in every document, without a migration that repeats all other fields.
DROP FUNCTION event_document(uuid);
