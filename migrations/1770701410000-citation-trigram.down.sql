DROP INDEX sources_citation_trigram;
