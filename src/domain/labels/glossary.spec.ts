import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMATS, KINDS, ROLES } from '../vocabulary.js';
import { STATUSES } from '../lifecycle/status.js';
import { label } from './labels.js';

const page = readFileSync(resolve(__dirname, '../../../docs/glossary.md'), 'utf8');
const rows = [...page.matchAll(/^\| `(\w+)` *\|(.+)\|$/gm)].map(([, code = '', cells = '']) => [
  code,
  ...cells.split('|').map((cell) => cell.trim()),
]);

const GROUPS = [
  ['kind', KINDS],
  ['status', STATUSES],
  ['role', ROLES],
  ['format', FORMATS],
] as const;

it('the glossary has every kind, status, role and format as all languages have it, each with a source', () => {
  const expected = GROUPS.flatMap(([group, codes]) =>
    codes.map((code) =>
      [code, ...['en', 'fr', 'ar', 'fa'].map((language) => label(group, code, language))].join(' | '),
    ),
  );
  expect(rows.map((row) => row.slice(0, 5).join(' | ')).toSorted()).toEqual(expected.toSorted());
  expect(rows.filter((row) => !row[5])).toEqual([]);
});
