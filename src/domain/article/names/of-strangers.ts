import { overlaps, type TextSpan } from '../text/spans.js';
import type { Mention } from './mentions.js';

/** `Prime Minister John Major`, `John Major, the prime minister,`: it is the office of a name that nobody knows. */
export function isBesideStranger(text: string, mentions: readonly Mention[], { start, end }: TextSpan): boolean {
  const after = NAME_AFTER.exec(text.slice(end, end + LONGEST_NAME));
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NAME), start));
  const isUnknown = (name: TextSpan) => !mentions.some((mention) => overlaps(mention, name));
  if (after) return isUnknown({ start: end + 1, end: end + after[0].length });
  const from = start - (before?.[0].length ?? 0);
  return before !== null && isUnknown({ start: from, end: from + (before[1]?.length ?? 0) });
}

const CAPITALISED = "\\p{Lu}[\\p{L}’'-]+";

const NAME_AFTER = new RegExp(
  `^ ((?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)${CAPITALISED}(?: ${CAPITALISED})+)`,
  'u',
);

const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}’'-])(${CAPITALISED}(?: ${CAPITALISED})+), (?:(?:the|la|le|l['’]) ?)?(?:\\p{L}+ )?$`,
  'u',
);

/** `the Fatah leader`, of which nobody knows what Fatah is: whose office it is cannot be told. */
export function isOfStranger(text: string, mentions: readonly Mention[], { start }: TextSpan): boolean {
  const whose = WHOSE.exec(text.slice(Math.max(0, start - LONGEST_NAME), start));
  if (!whose?.[1]) return false;
  const at = start - whose[0].length + whose[0].indexOf(whose[1]);
  const span = { start: at, end: at + whose[1].length };
  return !QUALIFIER.test(whose[1]) && !mentions.some((mention) => overlaps(mention, span));
}

const WHOSE = /[\p{L},;:] (?:the |The )(\p{Lu}[\p{L}-]{2,}) (?:\p{Ll}+ )?$/u;

/** Capitalised as a part of the office itself. */
const QUALIFIER =
  /^(?:Prime|Foreign|Vice|Deputy|First|Second|Defen[cs]e|Interior|Finance|Trade|Home|Chief|Special|Secretary|Assistant|Former|State|White|Supreme|High|Grand|Crown|Lord|Federal|European|General|Premier|Ministre)$/;

const LONGEST_NAME = 60;
