import type { Binder } from '../database/literals.js';

/** Scripts that write no spaces: their words cannot be found by prefix, only inside the text. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * Condition on event `e` for a full-text query in any language: every word must occur, as the beginning of a word;
 * "words in quotation marks" must stand together. Case, accents and Arabic letter forms do not count.
 */
export function searchCondition(q: string, parameters: Binder): string {
  // Compatibility forms are resolved first, so that none of them can turn into syntax later.
  const text = q.normalize('NFKD');
  if (UNSPACED.test(text)) {
    const pattern = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
    return `EXISTS (SELECT FROM event_search s WHERE s.event_id = e.id AND s.body LIKE fold(${parameters.add(pattern)}))`;
  }
  const query = parameters.add(tsquery(text));
  return `EXISTS (SELECT FROM event_search s WHERE s.event_id = e.id AND s.document @@ to_tsquery('simple', fold(${query})))`;
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

function terms(text: string): string {
  const plain = text.replace(JOINERS, '');
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const lexemes = words.map((word, index) => (index === words.length - 1 ? `'${word}':*` : `'${word}'`));
  if (lexemes.length < 2) return lexemes[0] ?? '';
  const apart = `(${lexemes.join(' <-> ')})`;
  return COMPOUND.test(plain) ? `(${apart} | '${plain}':*)` : apart;
}

/**
 * Words that PostgreSQL may take as one, or whose hyphen it may take as a minus: `IRUS-2026-014` is kept as `irus`,
 * `-2026`, `-014`, `and/or` as one path. It takes the same apart in the same way when it is asked for whole.
 */
const COMPOUND = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*([-./_@:][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)+$/u;
