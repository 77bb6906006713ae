import type { NameWords } from '../packs/name-words.js';
import { fold } from '../text/fold.js';
import { BLANK } from '../text/outside.js';
import { overlaps } from '../text/spans.js';
import type { Mention } from './mentions.js';
import { countryOfWord, isPeople } from './peoples.js';
import type { NewActor } from './strangers.js';

const MOST = 12;

/**
 * Bodies and armed groups that decide or act in the text and are none of the actors: capitalised words with a noun of bodies among them, or
 * beside what says that they fight, which a verb follows or "by" stands before. Whoever is only mentioned is none.
 */
export function bodiesIn(
  text: string,
  outside: string,
  mentions: readonly Mention[],
  { bodies, groups, armed, openers, acts, by }: NameWords,
  taken: number,
): NewActor[] {
  const found = new Map<string, NewActor>();
  const named = [...text.matchAll(bodies), ...text.matchAll(groups)].sort((a, b) => a.index - b.index);
  for (const match of named) {
    if (found.size === MOST) break;
    // Of `M23 rebels` and `the armed group M23` the name is a part.
    const written = match.groups?.['name'] ?? match.groups?.['of'] ?? match.groups?.['named'] ?? match[0];
    const start = match.index + match[0].indexOf(written);
    const [nameEnd, end] = [start + written.length, match.index + match[0].length];
    const name = written.replace(/\s+/g, ' ');
    if (match.groups && (isPeople(fold(name)) || openers.has(fold(name)))) continue;
    if (outside.charAt(start) === BLANK || found.has(fold(name))) continue;
    if (mentions.some((mention) => mention.kind !== 'people' && overlaps(mention, { start, end: nameEnd }))) continue;
    const acting =
      acts.test(outside.slice(end, end + REACH)) || by.test(outside.slice(Math.max(0, match.index - 12), match.index));
    if (!acting) continue;
    found.set(fold(name), {
      id: `new-${taken + found.size + 1}`,
      name,
      type: match.groups || armed.test(name) ? 'armed_group' : 'organisation',
      office: null,
      country: countryBeside(outside, start, end),
      bodyId: null,
      passage: { start, end: nameEnd },
    });
  }
  return [...found.values()];
}

const REACH = 70;
const BESIDE = 24;

/** `Nigeria’s Senate`, `le Parlement grec`, `the Greek Parliament`. */
function countryBeside(outside: string, start: number, end: number): string | null {
  const before = /([a-z.-]+)(?:'s?)? $/.exec(outside.slice(Math.max(0, start - BESIDE), start))?.[1];
  const after = /^ (?:de |du |d'|of )?(?:la |l'|the )?([a-z-]+)/.exec(outside.slice(end, end + BESIDE))?.[1];
  return [before, after].map((word) => (word ? countryOfWord(word) : null)).find((code) => code !== null) ?? null;
}
