import type { Compiled } from './compiled.js';
import { joined, type Token } from './tokens.js';

/** Words apart from what is written together with them, where they are known only without it: `والثلاثاء` is `و الثلاثاء`. */
export function apart(tokens: readonly Token[], grammar: Compiled): readonly Token[] {
  const { lexicon } = grammar;
  if (!lexicon.prefixes || tokens.every(({ text, kind }) => kind !== 'word' || knows(text, grammar))) return tokens;
  const pieces = tokens.flatMap((token) => {
    const parts = token.kind === 'word' ? partsOf(token.text, grammar) : null;
    return parts?.map((text): Token => ({ text, kind: 'word' })) ?? [token];
  });
  return joined(pieces, lexicon);
}

function knows(word: string, { vocabulary, lexicon }: Compiled): boolean {
  return vocabulary.has(word) || lexicon.cardinals.has(word) || lexicon.ordinals.has(word);
}

function partsOf(word: string, grammar: Compiled): readonly string[] | null {
  if (knows(word, grammar)) return [word];
  for (const prefix of grammar.lexicon.prefixes ?? []) {
    if (!word.startsWith(prefix) || !grammar.vocabulary.has(prefix)) continue;
    const rest = word.slice(prefix.length);
    // “To the” is written with one letter less: للأسبوع is ل and الأسبوع.
    const parts = partsOf(rest, grammar) ?? (word.startsWith('لل') ? partsOf(`ا${rest}`, grammar) : null);
    if (parts) return [prefix, ...parts];
  }
  return null;
}
