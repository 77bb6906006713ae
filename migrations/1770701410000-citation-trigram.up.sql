-- What is printed of sources without an address is searched as their titles are.
CREATE INDEX sources_citation_trigram ON sources USING gin (fold(citation) gin_trgm_ops) WHERE citation IS NOT NULL;
