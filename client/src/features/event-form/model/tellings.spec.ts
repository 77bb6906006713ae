import type { EventDetail } from '../../../api/types.js';
import { emptyForm, type FormState } from './form-state.js';
import { retells, shortTitleOf, tellingsOf, wordsOf } from './tellings.js';

const tellings: EventDetail['tellings'] = [
  { id: 'first', knownOn: '2026-02-04', language: 'en', title: { en: 'Talks planned' }, summary: { en: 'In Muscat.' } },
  {
    ...{ id: 'second', knownOn: '2026-02-06', language: 'en' },
    title: { en: 'Talks', fa: 'گفتگو' },
    summary: { en: 'They met.', fr: 'Ils se sont vus.' },
  },
];
const form = (changes: Partial<FormState>): FormState => ({
  ...emptyForm('2026-02-07'),
  ...wordsOf({ tellings, shortTitle: null }),
  ...changes,
});

describe('the tellings that a form sends', () => {
  it('are those that were there where nobody typed', () => {
    expect(tellingsOf(form({}))).toEqual(tellings);
    expect(retells(form({}))).toBe(false);
  });

  it('mend the newest in every language, and keep what nobody touched', () => {
    const { translations } = form({});
    expect(translations.map(({ key, title, summary }) => [key, title, summary])).toEqual([
      ['fa', 'گفتگو', ''],
      ['fr', '', 'Ils se sont vus.'],
    ]);
    const state = form({
      title: 'Talks held',
      translations: [
        ...translations.map((one) => (one.key === 'fr' ? { ...one, title: 'Pourparlers' } : one)),
        { key: 'ar', title: 'محادثات', summary: '', shortTitle: 'مسقط' },
      ],
    });
    expect(retells(state)).toBe(true);
    expect(tellingsOf(state)).toEqual([
      tellings[0],
      { ...tellings[1], title: { en: 'Talks held', fr: 'Pourparlers', fa: 'گفتگو', ar: 'محادثات' } },
    ]);
    expect(shortTitleOf(state)).toEqual({ ar: 'مسقط' });
  });

  it('begin on the day that the event is known, when that is mended', () => {
    expect(tellingsOf(form({ knownOn: '2026-02-03' }))).toEqual([
      { ...tellings[0], knownOn: '2026-02-03' },
      tellings[1],
    ]);
    const told = { ...wordsOf({ tellings: tellings.slice(0, 1), shortTitle: null }), knownOn: '2026-02-03' };
    expect(tellingsOf(form({ ...told, title: 'Talks are planned' }))).toEqual([
      { ...tellings[0], knownOn: '2026-02-03', title: { en: 'Talks are planned' } },
    ]);
  });

  it('have one more where it became known on a later day', () => {
    const [, , third] = tellingsOf(form({ summary: 'They agreed.', toldOn: '2026-02-08' }));
    expect(tellingsOf(form({ summary: 'They agreed.', toldOn: '2026-02-08' })).slice(0, 2)).toEqual(tellings);
    expect(third).toMatchObject({ knownOn: '2026-02-08', summary: { en: 'They agreed.', fr: 'Ils se sont vus.' } });
    expect(third).not.toHaveProperty('id');
  });
});
