import { BEFORE_SUBJECT, BEGINS_CLAUSE, PREPOSITIONS } from '../packs/words/speech.js';

/** What a name is to its clause, by what stands before it and its titles. */
export function standingOf(outside: string, start: number): 'subject' | 'object' | 'unclear' {
  const head = outside.slice(Math.max(0, start - 70), start);
  const parts = head.match(/[a-z]+|[^a-z\s]/g) ?? [];
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] ?? '';
    if (part === "'") continue;
    // `Labour’s Jeremy Corbyn`: whose he is stands before him.
    if (part === 's' && parts[i - 1] === "'") {
      i -= 2;
      continue;
    }
    // The point of `M.` is none that ends a sentence.
    if (part === '.') {
      if (/^(?:mm?|mr|mrs|ms|dr|gen|sen|st|lt|col|s|n|j|u)$/.test(parts[i - 1] ?? '')) continue;
      return 'subject';
    }
    if (part === 'on' && (parts[i + 1] ?? '').endsWith('day')) return 'subject';
    // English "a" before what somebody is, and no French "à".
    if (part === 'a' && DESCRIBED.test(outside.slice(start, start + 40))) continue;
    if (PREPOSITIONS.has(part)) return 'object';
    // `After Mr Trump, Mr Macron said`: nobody does anything after.
    if (/^(?:after|before|apres|avant)$/.test(part) && /^[a-z. '-]{2,35},/.test(outside.slice(start, start + 40)))
      return 'object';
    if (BEFORE_SUBJECT.has(part) || isPeople(part)) continue;
    if (BEGINS_CLAUSE.has(part) || !/[a-z]/.test(part)) return 'subject';
    return 'unclear';
  }
  return 'subject';
}

const DESCRIBED = /^(?:spokes(?:man|woman|person)|minister|official|adviser|aide|diplomat|negotiator|member) /;

/** Adjectives of peoples stand among the titles: `the Iranian foreign minister`. */
function isPeople(word: string): boolean {
  return /(?:ian|ien|ienne|ani|ais|aise|ain|aine|ican|ish|ese|eli|ali|ari|ati)$/.test(word);
}

/** `X, echoing Y, said`: a name right behind a participle is its object. */
export function isBehindParticiple(outside: string, start: number): boolean {
  return PARTICIPLE.test(outside.slice(Math.max(0, start - LONGEST_PARTICIPLE), start));
}

const PARTICIPLE = /\b[a-z]{2,}(?:ing|ant) (?:(?:mr|mrs|ms|dr|m|mm|mme)\.? )?$/;
const LONGEST_PARTICIPLE = 40;
