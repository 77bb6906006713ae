import { PROBLEM_CODES } from '@domain/refusals/problem-codes.js';
import { BREAKABLE } from '@domain/refusals/breakable.js';
import { REFUSALS } from '@domain/refusals/refusals.js';
import i18next from 'i18next';
import type { ProblemReason } from '../../api/problem.js';
import { en as main } from '../en.js';
import { fr as mainInFrench } from '../fr.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { worded } from './worded.js';

/** Every code, with the names of the values that its sentence may contain. */
const CODES: [string, string[]][] = [
  ...Object.entries(REFUSALS).map(([code, parameters]): [string, string[]] => [code, Object.keys(parameters)]),
  ...BREAKABLE.map((code): [string, string[]] => [code, []]),
];

describe.each([
  ['English', en],
  ['French', fr],
])('in %s', (_, words) => {
  it('every code of the server has a sentence, with no value but those it is given', () => {
    for (const [code, given] of CODES) {
      const said: string | undefined = (words.reasons as Record<string, string>)[code];
      const wanted = [...(said ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      expect({ code, said: said === undefined, foreign: wanted.filter((name) => !given.includes(name ?? '')) }).toEqual(
        {
          code,
          said: false,
          foreign: [],
        },
      );
    }
  });

  it('nothing is worded that the server never says', () => {
    expect(Object.keys(words.reasons).sort()).toEqual(CODES.map(([code]) => code).sort());
    expect(Object.keys(words.problems).sort()).toEqual([...PROBLEM_CODES].sort());
  });
});

describe('a refusal in the reader’s language', () => {
  beforeAll(async () => {
    await i18next.init({
      lng: 'fr',
      resources: { en: { translation: main, refusals: en }, fr: { translation: mainInFrench, refusals: fr } },
      interpolation: { escapeValue: false },
    });
  });

  const detail = 'In English.';
  const refused = (reason: ProblemReason) =>
    worded({
      code: 'validation_failed',
      title: 'No',
      status: 400,
      detail,
      errors: [{ pointer: '/x', detail, ...reason }],
    });

  it.each<[string, ProblemReason, string]>([
    [
      'a bad zone',
      { code: 'is_time_zone', parameters: { value: 'Mars' } },
      '«\u202fMars\u202f» n’est pas un fuseau horaire.',
    ],
    ['a bad country', { code: 'is_country' }, 'Aucun pays n’a ce code'],
    [
      'held before its window',
      { code: 'window_not_begun', parameters: { kind: 'meeting', status: 'held' } },
      'Le statut «\u202ftenue\u202f» n’est pas possible avant',
    ],
    [
      'a day',
      { code: 'known_before_it_began', parameters: { kind: 'statement', day: '2026-02-06' } },
      'avant d’avoir commencé, le 6 février 2026.',
    ],
    ['no reason', { code: 'reason_missing' }, 'Dites pourquoi.'],
    ['a role', { code: 'review_forbidden', parameters: { role: 'researcher', to: 'published' } }, '(chercheur)'],
    [
      'an unknown status',
      { code: 'unknown_status', parameters: { kind: 'threat', status: 'held', allowed: 'standing,withdrawn' } },
      'au choix\u202f: maintenue, retirée.',
    ],
    [
      'a word of no kind',
      { code: 'is_in', parameters: { allowed: 'talks, meeting, contact' } },
      'Au choix\u202f: pourparlers, rencontre, contact.',
    ],
    [
      'a word of no status',
      { code: 'is_in', parameters: { allowed: 'held, agreed' } },
      'Au choix\u202f: tenu, conclu.',
    ],
    [
      'a word of no format',
      { code: 'is_in', parameters: { allowed: 'direct, back_channel' } },
      'Au choix\u202f: direct, canal discret.',
    ],
    [
      'a word of no precision',
      { code: 'is_in', parameters: { allowed: 'exact, city' } },
      'Au choix\u202f: exacte, à la ville près.',
    ],
    [
      'a choice of other words',
      { code: 'is_in', parameters: { allowed: 'day-first,month-first' } },
      'Au choix\u202f: day-first,month-first.',
    ],
    ['a form', { code: 'matches', parameters: { form: 'slug' } }, 'Attendu ici\u202f: lettres minuscules'],
    ['a thing', { code: 'unknown_reference', parameters: { thing: 'event', name: 'X' } }, 'événement «\u202fX\u202f»'],
  ])('says %s', (_, reason, said) => {
    const { title, detail: whole, errors } = refused(reason);
    expect(errors?.[0]?.detail).toContain(said);
    expect(whole).toContain(said);
    expect(title).toBe('Certaines valeurs sont refusées');
  });

  it('says why where no field is at fault, and else what may help', () => {
    const forbidden = { code: 'forbidden', title: 'No', status: 403, detail };
    const reason = { code: 'role_too_low', parameters: { role: 'reader', least: 'researcher' } };
    expect(worded({ ...forbidden, reason }).detail).toContain('il faut le rôle chercheur');
    expect(worded(forbidden).detail).toBe('Votre compte ne permet pas cela.');
  });

  it('leaves what it does not know as it came', () => {
    expect(refused({ code: 'from_the_future' }).errors?.[0]?.detail).toBe(detail);
    expect(worded({ code: 'from_the_future', title: 'No', status: 400, detail })).toMatchObject({
      title: 'No',
      detail,
    });
  });
});
