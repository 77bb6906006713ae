import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleInWords } from './rules.js';
import { SAID_RULES } from './said-rules.js';

describe('the rules for what was said', () => {
  it('are all in the table of the docs, and nothing else is', () => {
    const page = readFileSync(join(__dirname, '../../../../docs/said-dates.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, rule]) => rule);
    expect(listed).toEqual(Object.keys(SAID_RULES));
  });

  it('explain themselves in both languages', () => {
    expect(ruleInWords('week-early', 'en-GB')).toBe('Monday to Wednesday of the week after the day it was said');
    expect(ruleInWords('week-early', 'fr')).toBe(
      'du lundi au mercredi de la semaine suivant le jour où cela a été dit',
    );
  });

  it('leave alone what an editor wrote', () => {
    expect(ruleInWords('as the ministry explained', 'fr')).toBe('as the ministry explained');
  });
});
