import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSaid } from './read-said.js';

interface Bundle {
  events: { slug: string; when: string; saidAs?: string; saidRule?: string }[];
}

const bundle = JSON.parse(readFileSync(join(__dirname, '../../../../test/data/first-edition.json'), 'utf8')) as Bundle;

/** The day that each announcement of the demo was made. */
const SAID_ON: Readonly<Record<string, string>> = {
  'next-week-talks-2025-06-25': '2025-06-25',
  'scheduled-talks-2025-07-07': '2025-07-07',
  'followup-muscat-later-2026-02': '2026-02-06',
  'followup-early-next-week-2026-02': '2026-02-06',
  'trump-deadline-2026-02-19': '2026-02-19',
  'round-4-after-consultations-2026-03': '2026-02-27',
  'followup-two-days-2026-04-14': '2026-04-14',
  'followup-two-three-days-2026-04-22': '2026-04-22',
  'wsj-islamabad-next-week-2026-05': '2026-05-08',
};

describe('the demo dossier', () => {
  const said = bundle.events.flatMap((event) => (event.saidAs === undefined ? [] : [[event.slug, event] as const]));

  it('has a day for every announcement', () => {
    expect(said.map(([slug]) => slug).sort()).toEqual(Object.keys(SAID_ON).sort());
  });

  it.each(said)('is understood as its editor read it: %s', (slug, { when, saidAs, saidRule }) => {
    const understood = readSaid(saidAs ?? '', { saidOn: SAID_ON[slug] ?? '' });
    expect(understood).toMatchObject({ when, rule: saidRule });
  });
});
