import { COUNTRIES } from '../../places/countries.js';
import type { ArticleLanguage } from '../text/language.js';
import type { NameWords } from '../packs/name-words.js';
import { overlaps } from '../text/spans.js';
import type { Token } from '../text/tokens.js';
import type { ArticleActor } from './article-actor.js';
import { countryNames } from './labels-of.js';
import { mentionsIn, type Mention } from './mentions.js';
import type { NewActor } from './strangers.js';

const MOST = 12;
/** So far behind a name its verb stands. */
const REACH = 70;
/** So far before one stands what makes it do something: `by the `, « entre le ». */
const REACH_BEFORE = 16;

interface Looked {
  readonly text: string;
  readonly outside: string;
  readonly tokens: readonly Token[];
  readonly language: ArticleLanguage;
}

/**
 * States that act, speak or stand on one side of something in the text, and are none of the actors. Whoever is only mentioned, and where
 * something happens, is none.
 */
export function statesIn(
  { text, outside, tokens, language }: Looked,
  given: readonly ArticleActor[],
  known: readonly Mention[],
  words: NameWords,
  taken: number,
): NewActor[] {
  const recorded = new Set(given.flatMap(({ type, country }) => (type === 'state' && country ? [country] : [])));
  const others = [...COUNTRIES.keys()]
    .filter((code) => !recorded.has(code) && countryNames(code).some((name) => text.includes(name)))
    .map((code): ArticleActor => stateOf(code, language));
  const named = mentionsIn(text, tokens, others, words).filter(
    (mention) =>
      mention.kind === 'name' &&
      !mention.place &&
      !known.some((one) => overlaps(one, mention)) &&
      !/\p{Lu}[\p{L}’'-]*[ -]$/u.test(text.slice(Math.max(0, mention.start - 24), mention.start).replace(OPENING, '')),
  );
  const found = new Map<string, NewActor>();
  const acting = new Set<Mention>(sidesIn(outside, [...known, ...named], words));
  for (const mention of named.toReversed()) {
    const next = named.find((one) => acting.has(one) && JOINED.test(outside.slice(mention.end, one.start)));
    if (next ?? isActing(outside, mention, words)) acting.add(mention);
  }
  for (const { actor, start, end } of named.filter((mention) => acting.has(mention))) {
    if (found.has(actor.id) || found.size === MOST) continue;
    found.set(actor.id, {
      ...{ id: `new-${taken + found.size + 1}`, name: actor.name, type: 'state', office: null },
      ...{ country: actor.country, bodyId: null, passage: { start, end } },
    });
  }
  return [...found.values()];
}

/** Everybody on one side of something: `between Kenya and Rwanda`, « entre l’Iran, le Kenya et le Rwanda ». */
function sidesIn(outside: string, mentions: readonly Mention[], { sides }: NameWords): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const before = found.some(({ end }) => JOINED.test(outside.slice(end, mention.start)));
    if (before || sides.test(outside.slice(Math.max(0, mention.start - REACH_BEFORE), mention.start)))
      found.push(mention);
  }
  return found;
}

/** `Rwanda and Burundi signed`, « le Rwanda, l’Ouganda et le Burundi »: what one does the others do. */
const JOINED = /^(?:, | and | et |, and )(?:the |la |le |les |l['’])?$/;
/** Of a sentence the first word is written as a name is. */
const OPENING = /(?:^|[.!?»”"\n] ?)(?:The|La|Le|Les|L[’']|But|And|Both|Mais|Et)(?: (?:the|la|le|les))? ?$/u;

function isActing(outside: string, { start, end }: Mention, { acts, by, says }: NameWords): boolean {
  const tail = outside.slice(end, end + REACH);
  const head = outside.slice(Math.max(0, start - REACH_BEFORE), start);
  return acts.test(tail) || says.test(tail.replace(/^,? /, '')) || by.test(head);
}

function stateOf(code: string, language: ArticleLanguage): ArticleActor {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  return { id: code, slug: code, name, names: {}, aliases: [], type: 'state', country: code, tenures: [] };
}
