import { containing } from '../database/like.js';
import type { World } from '../common/sql/world.js';
import type { Binder } from '../database/literals.js';

/** Scripts that write no spaces: their words cannot be found by prefix, only inside the text. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * Condition on event `e` for a full-text query in any language: every word must occur, as the beginning of a word;
 * "words in quotation marks" must stand together. Case, accents and Arabic letter forms do not count. Of what was not known
 * on the world's day nothing is found: what the index finds in today's text is looked for again in the text of that day.
 */
export function searchCondition(q: string, parameters: Binder, { day }: Pick<World, 'day'>): string {
  // Compatibility forms are resolved first, so that none of them can turn into syntax later.
  const text = q.normalize('NFKD');
  if (UNSPACED.test(text)) {
    const like = `LIKE fold(${parameters.add(containing(text))})`;
    return found(`s.body ${like}`, day === null ? null : `event_text(s.event_id, ${day}) ${like}`);
  }
  const matches = `@@ to_tsquery('simple', fold(${parameters.add(tsquery(text))}))`;
  const then = day === null ? null : `search_document(event_text(s.event_id, ${day})) ${matches}`;
  return found(`s.document ${matches}`, then);
}

function found(now: string, then: string | null): string {
  return `EXISTS (SELECT FROM event_search s WHERE s.event_id = e.id AND ${now}${then === null ? '' : ` AND ${then}`})`;
}

/** Letters stretched or kept apart in Arabic script; `fold` drops them, so no word may consist of them alone. */
const JOINERS = /[\u0640\u200b-\u200f]/g;

/** `geneva "next week"` → `'geneva':* & ('next' <-> 'week':*)`. */
function tsquery(text: string): string {
  const parts = text.matchAll(/["«“]([^"»”]*)["»”]|([^\s"«»“”]+)/g);
  return [...parts]
    .map(([, phrase, word]) => (phrase === undefined ? terms(word ?? '') : terms(phrase)))
    .filter((part) => part !== '')
    .join(' & ');
}

/** The words of `text` one after the other, the last one as a prefix; the stored text has no punctuation either. */
function terms(text: string): string {
  const words = text.replace(JOINERS, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const lexemes = words.map((word, index) => (index === words.length - 1 ? `'${word}':*` : `'${word}'`));
  return lexemes.length > 1 ? `(${lexemes.join(' <-> ')})` : (lexemes[0] ?? '');
}
