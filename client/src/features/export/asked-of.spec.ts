import { askedOf } from './asked-of.js';
import { formatNamed, USES, type FormatName } from './formats.js';

const CHOICES = { columns: [], isNamed: false, todo: false, language: 'fr' } as const;
const asked = (name: FormatName, choices = {}) => askedOf(formatNamed(name), { ...CHOICES, ...choices });

describe('what is asked of a file', () => {
  it.each(['xlsx', 'sheet'] as const)('words and what is written come in the same language: %s', (name) => {
    const { options, written } = asked(name, { isNamed: true });
    expect(options).toMatchObject({ lang: 'fr', headings: 'fr' });
    expect(written).toMatchObject({ lang: 'fr', headings: 'fr' });
  });

  it.each(['xlsx', 'sheet', 'csv', 'zip', 'jsonl', 'bundle', 'csl', 'bib'] as const)(
    'no language is asked for without a choice, as it may come in again: %s',
    (name) => {
      const { options, written } = asked(name);
      expect([options.lang, options.headings]).toEqual([undefined, undefined]);
      expect([written.lang, written.headings]).toEqual([undefined, undefined]);
    },
  );

  it.each(['calendar', 'atom', 'feed', 'slides'] as const)(
    'the rows that are shown are in the language of the file: %s',
    (name) => {
      const { options, written } = asked(name, { isNamed: true });
      expect([options.lang, options.headings]).toEqual(['fr', undefined]);
      expect([written.lang, written.headings]).toEqual(['fr', undefined]);
    },
  );

  it('columns are those of a table alone, and tasks those of a calendar', () => {
    const choices = { columns: ['title'], todo: true } as const;
    expect(asked('csv', choices).options).toEqual({ columns: ['title'] });
    expect(asked('calendar', choices).options).toEqual({ lang: 'fr', todo: 'true' });
    expect(asked('feed').written.sort).toBe('-updated');
  });
});

describe('the rows that are shown beforehand', () => {
  it.each(Object.values(USES).flat())('are told from the file itself where they are its own alone: $file', (format) => {
    expect(format.rows === 'file').toBe(format.shows === null && format.file.endsWith('.csv'));
  });
});
