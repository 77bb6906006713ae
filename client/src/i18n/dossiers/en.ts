/** What the list of dossiers says in English. */
export const en = {
  title: 'Dossiers',
  emptyTitle: 'No dossier yet',
  emptyText: 'A dossier holds one negotiation: its events, its actors and the sources that vouch for them.',
  emptyHow: 'Two ways to get one:',
  emptyDemo: 'Start Démarche with DEMO=on on an empty database: it brings the Iran–US negotiations of 2025 and 2026.',
  emptyFile: 'While Démarche is stopped, bring in a dossier file:',
  emptyFileName: 'file.json',
  emptyDocs: 'Where such a file comes from: bundle.json in the API’s pages',
};
