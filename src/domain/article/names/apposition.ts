import type { NameWords } from '../packs/name-words.js';
import type { TextSpan } from '../text/spans.js';

const LONGEST_APPOSITION = 90;

/** `, the Irish prime minister,` and `, chef de la délégation talibane,`. */
export function appositionAfter(
  outside: string,
  name: TextSpan & { readonly titled: boolean },
  words: NameWords,
): TextSpan | null {
  const match = /^(?:, |\s\()([^,.;:()]{3,90})(?=[,.;:()]|$)/.exec(
    outside.slice(name.end, name.end + LONGEST_APPOSITION + 4),
  );
  const told = match?.[1];
  if (!match || told === undefined || !words.office.test(told) || words.notApposed.test(told)) return null;
  if (!name.titled && words.where.test(outside.slice(Math.max(0, name.start - 6), name.start))) return null;
  const length = words.relative.exec(told)?.index ?? told.length;
  const lead = words.determiner.exec(told)?.[0].length ?? 0;
  const start = name.end + match[0].length - told.length;
  return words.office.test(told.slice(0, length)) ? { start: start + lead, end: start + length } : null;
}

/** `ministre de la Défense, ` and `US special envoy, ` right before the name. */
export function officeBefore(outside: string, name: TextSpan, words: NameWords): TextSpan | null {
  const head = outside.slice(Math.max(0, name.start - LONGEST_APPOSITION), name.start);
  const clause =
    /[^.,;:()«“"»”]*(?:,? ?(?:\b(?:mme|mrs?|mm?|ms|dr|gen|sen|lt|col|maj|adm|capt|prof|rep|gov|hon|rev|[a-z])\.? ?)?)$/.exec(
      head.replaceAll('u.s.', 'u_s_'),
    )?.[0] ?? '';
  const phrase = clause.split(words.breaks).at(-1) ?? '';
  const found = words.office.exec(phrase);
  // `at the premier's residence, X`: what belongs to somebody is no office of another.
  if (!found || /^'s? /.test(phrase.slice(found.index + found[0].length))) return null;
  if (phrase.slice(found.index).trim().split(/\s+/).length > 11) return null;
  const from = name.start - phrase.length;
  const lead = LEAD.exec(phrase.slice(0, found.index).replaceAll('u_s_', 'u.s.'))?.[0] ?? '';
  const tail = /,? ?(?:(?:m|mme|mr|mrs|dr)\.? )?$/.exec(phrase)?.[0].length ?? 0;
  // `l'émissaire de M. X`: it is that of another.
  if (/(?:^|[^a-z])(?:de|d'|of|for|aupres du) ?$/.test(phrase.slice(0, phrase.length - tail + 1))) return null;
  return { start: from + found.index - lead.length, end: name.start - tail };
}

/** What belongs to an office before it: `Serbia’s`, `White House`, `chief`. */
const LEAD =
  /(?<![a-z])(?:(?:u\.s\.|u\.n\.|[a-z-]+'s|(?:white house|state department|downing street|top|chief|special|senior|former|ancien(?:ne)?|deputy|vice|first|foreign|press|[a-z]+)(?<!\b(?:[a-z]+day|[a-z]+di|morning|evening|night|afternoon|today|yesterday|earlier|later|the|an?|le|la|une?|son|sa|its|his|her|their|whether|say|if|then|les|des|de|du|e|is|he|ts))) ){0,3}$/;
