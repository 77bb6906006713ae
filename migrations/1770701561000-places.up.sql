-- Places of events by their beginnings: who types "mus" is offered Muscat.
CREATE INDEX events_place_folded ON events ((fold(place) COLLATE "C")) WHERE place IS NOT NULL;
