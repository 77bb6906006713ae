import { HEADINGS } from '../../../domain/headings/headings.js';
import { VOTE_SIDES } from '../../../domain/vote.js';
import type { ImportField } from '../columns/fields.js';
import { wordOf } from './word-of.js';

/**
 * A cell as the export writes it for programs, whose words may be in any language that is spoken; what is no word of ours stays.
 *
 * @example inCodes('kind', 'گفت‌وگو') // 'talks'
 * @example inCodes('other_actors', 'ناظر: Qatar') // 'observer: Qatar'
 */
export function inCodes(field: ImportField, cell: string): string {
  switch (field) {
    case 'kind':
    case 'status':
    case 'format':
      return wordOf(field, cell) ?? cell;
    case 'place_precision':
      return wordOf('placePrecision', cell) ?? cell;
    case 'other_actors':
      return eachPart(cell, (part) => headed(part, (word) => wordOf('role', word)));
    case 'other_links':
      return eachPart(cell, (part) => headed(part, (word) => wordOf('linkType', word)));
    case 'vote':
      return eachPart(cell, (part) => headed(part, sideCalled));
    case 'acts':
      return eachPart(cell, inActs);
    default:
      return cell;
  }
}

/** What stands between bars, one by one. */
function eachPart(cell: string, change: (part: string) => string): string {
  return cell.split(' | ').map(change).join(' | ');
}

/** `word: rest` */
function headed(part: string, codeOf: (word: string) => string | null): string {
  const [, word = '', rest = ''] = /^([^:]+)(:.*)$/s.exec(part) ?? [];
  const code = word === '' ? null : codeOf(word);
  return code === null ? part : code + rest;
}

/** `actor: act day` */
function inActs(part: string): string {
  const [, actor = '', word = '', day = ''] = /^(.+: )(.+) (\S+)$/s.exec(part) ?? [];
  const act = word === '' ? null : wordOf('act', word);
  return act === null ? part : `${actor}${act} ${day}`;
}

function sideCalled(word: string): string | null {
  const tables = Object.values(HEADINGS).map(({ words }) => words.voteSide);
  return VOTE_SIDES.find((side) => tables.some((table) => table[side] === word)) ?? null;
}
