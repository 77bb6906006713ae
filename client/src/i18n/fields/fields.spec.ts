import { DOCUMENT_SQL, fieldsIn } from '../../../../test/support/document-fields.js';
import { en as editingEn } from '../editing/en.js';
import { fr as editingFr } from '../editing/fr.js';
import { en } from './en.js';
import { fr } from './fr.js';

const DICTIONARIES = { en: { ...en, ...editingEn.history.parts }, fr: { ...fr, ...editingFr.history.parts } };

it('reads the names out of the SQL of every kind of document', () => {
  expect(Object.keys(DOCUMENT_SQL).sort()).toEqual(['actor', 'dossier', 'event', 'publisher', 'source']);
  expect(fieldsIn(DOCUMENT_SQL['actor']!)).toEqual(expect.arrayContaining(['datedNames', 'tenures', 'office', 'slug']));
  expect(fieldsIn(DOCUMENT_SQL['event']!)).toEqual(expect.arrayContaining(['placePrecision', 'reportedBy', 'offset']));
});

it.each(Object.keys(DOCUMENT_SQL).flatMap((kind) => [['en', kind] as const, ['fr', kind] as const]))(
  'has a word in %s for all that the history of a %s tells',
  (language, kind) => {
    const missing = fieldsIn(DOCUMENT_SQL[kind]!).filter((name) => !(name in DICTIONARIES[language]));
    expect(missing).toEqual([]);
  },
);
