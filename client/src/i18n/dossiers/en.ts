/** What the list of dossiers says in English. */
export const en = {
  title: 'Dossiers',
  compare: 'Side by side, on one axis',
  emptyTitle: 'No dossier yet',
  emptyText: 'A dossier holds one negotiation: its events, its actors and the sources that vouch for them.',
  emptyHow: 'Two ways to bring in one that is ready:',
  emptyDemo: 'Start Démarche with DEMO=on on an empty database: it brings the Iran–US negotiations of 2025 and 2026.',
  emptyFile: 'While Démarche is stopped, bring in a dossier file:',
  emptyFileName: 'file.json',
  emptyDocs: 'Where such a file comes from: bundle.json in the API’s pages',
  whole: {
    title: 'A dossier that exists elsewhere',
    text: 'Bring it in from its file: bundle.zip, or JSON of any edition of Démarche. All of it comes in, or nothing.',
    choose: 'Choose its file',
    sending: 'It is brought in …',
    done_one: '{{count, number}} event was brought in:',
    done_other: '{{count, number}} events were brought in:',
    report: 'What came, what was here already, and what waits for somebody (in English)',
  },
};
