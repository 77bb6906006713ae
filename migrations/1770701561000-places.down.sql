DROP INDEX events_place_folded;
