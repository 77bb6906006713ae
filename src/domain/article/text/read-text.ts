import { PACKS, type Pack } from '../packs/pack.js';
import { fold } from './fold.js';
import { languageOf, type ArticleLanguage } from './language.js';
import { outsideOf } from './outside.js';
import { passagesOf, type Passages } from './passages.js';
import { tokensOf, type Token } from './tokens.js';

/** An article as text: what the first room hands to the next. Every offset is a UTF-16 unit of `text`. */
export interface Text extends Passages {
  readonly text: string;
  /** Plain small letters, as long as the text. */
  readonly folded: string;
  /** Folded, quotations blanked out. */
  readonly outside: string;
  readonly tokens: readonly Token[];
  readonly language: ArticleLanguage;
  readonly pack: Pack;
  /** YYYY-MM-DD */
  readonly publishedOn: string;
}

/** The first room: passages, quotations and words. */
export function readText(text: string, publishedOn: string, given: ArticleLanguage | undefined): Text {
  const folded = fold(text);
  const language = given ?? languageOf(folded);
  const passages = passagesOf(text, language);
  return {
    ...passages,
    text,
    folded,
    outside: outsideOf(folded, passages.quotations),
    tokens: tokensOf(folded, text),
    language,
    pack: PACKS[language],
    publishedOn,
  };
}
