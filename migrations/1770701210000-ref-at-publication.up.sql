-- A draft has no ref: it gets the next of its dossier and year when it is first published, so that the numbers readers see leave
-- no gaps that tell of drafts. Its slug is made anew from its title then; the one that it had leads to it still.
-- Example: “Secret talks in Muscat” is published as “Talks in Muscat”, IRUS-2026-014, talks-in-muscat; secret-talks-in-muscat finds it.
ALTER TABLE events ALTER COLUMN ref DROP NOT NULL;
ALTER TABLE changes ALTER COLUMN name DROP NOT NULL;
CREATE TABLE former_slugs (
  dossier_id uuid NOT NULL CONSTRAINT former_slugs_dossier_fkey REFERENCES dossiers ON DELETE CASCADE,
  slug text NOT NULL,
  event_id uuid NOT NULL CONSTRAINT former_slugs_event_fkey REFERENCES events ON DELETE CASCADE,
  CONSTRAINT former_slugs_pkey PRIMARY KEY (dossier_id, slug)
);
CREATE INDEX former_slugs_slug ON former_slugs (slug);
CREATE INDEX former_slugs_event ON former_slugs (event_id);
CREATE INDEX events_slug ON events (slug);
-- Corrections that somebody has begun are kept by what never changes of their event.
UPDATE form_drafts d SET key = concat('event-', e.id) FROM events e WHERE d.key = concat('event-', e.ref);
