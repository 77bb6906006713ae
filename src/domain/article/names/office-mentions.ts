import { fold } from '../text/fold.js';
import { around, gap, within, type TextSpan } from '../text/spans.js';
import { holds, sideOf, type ArticleActor } from './article-actor.js';
import type { Mention } from './mentions.js';
import { officeOf, officesIn, type Office } from './offices.js';
import { countryOfWord } from './peoples.js';

/** An office named in the text: the person who holds it where that is known, else the side alone. */
export interface OfficeMention extends TextSpan {
  readonly office: Office;
  readonly person: ArticleActor | null;
  readonly side: ArticleActor | null;
}

/**
 * Whom "the Omani foreign minister" and "le chef de la diplomatie iranienne" mean. A name beside the office is that of who
 * holds it; else it is whoever the text names and is known to hold such an office, if that is one person only; and only
 * where it names nobody of that kind, who is known to hold it on the day.
 */
export function officeMentionsIn(
  folded: string,
  mentions: readonly Mention[],
  actors: readonly ArticleActor[],
  day: string,
): OfficeMention[] {
  const found = officesIn(folded).map((office) => {
    const near = within(mentions, around(office, NEAR)).slice(0, FEW);
    const named = near.find(({ actor, ...span }) => actor.type === 'person' && isBeside(folded, office, span));
    const inside = mentions.find(
      (mention) => mention.start < office.end && office.start < mention.end && mention.actor.type === 'state',
    );
    const side = inside?.actor ?? sideNear(folded, office, near);
    return { ...office, side, country: side ? null : countryNear(folded, office), named: named?.actor ?? null };
  });
  const bearers = new Bearers(mentions, actors, day);
  for (const { office, side, named, start } of found) {
    if (named && !FORMER.test(folded.slice(Math.max(0, start - 25), start))) bearers.learn(named, office, side);
  }
  return found.map(({ named, office, side, country, ...span }) => ({
    ...span,
    office,
    side: side ?? (named && sideOf(named, actors, day)),
    person: named ?? (side === null && hasComplement(folded, span) ? null : bearers.of(office, side, country)),
  }));
}

/** Who held it once does not hold it now. */
const FORMER = /\b(?:former|ex|then|ancien(?:ne)?|late)[ -](?:[a-z.]+ ){0,2}$/;

const NEAR = 45;
const FEW = 6;

/** Who of those named in the text holds which office. */
class Bearers {
  private readonly persons: readonly ArticleActor[];
  private readonly learned = new Map<Office, Map<ArticleActor, ArticleActor | null>>();
  private readonly known = new Map<string, ArticleActor | null>();

  constructor(
    mentions: readonly Mention[],
    private readonly actors: readonly ArticleActor[],
    private readonly day: string,
  ) {
    this.persons = [...new Set(mentions.map(({ actor }) => actor).filter(({ type }) => type === 'person'))];
  }

  learn(person: ArticleActor, office: Office, side: ArticleActor | null): void {
    const bearers = this.learned.get(office) ?? new Map<ArticleActor, ArticleActor | null>();
    this.learned.set(office, bearers.set(person, side ?? bearers.get(person) ?? null));
  }

  of(office: Office, side: ArticleActor | null, country: string | null): ArticleActor | null {
    const key = `${office} ${side?.id ?? ''} ${country ?? ''}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const inText = this.persons.filter(
      (person) => this.bears(person, office, side) && (country === null || person.country === country),
    );
    const person = inText.length === 0 ? this.holder(office, side) : inText.length === 1 ? (inText[0] ?? null) : null;
    this.known.set(key, person);
    return person;
  }

  private bears(person: ArticleActor, office: Office, side: ArticleActor | null): boolean {
    const learned = this.learned.get(office);
    if (learned?.has(person)) {
      const own = learned.get(person) ?? sideOf(person, this.actors, this.day);
      if (side === null || own === side || (own === null && person.country !== null && person.country === side.country))
        return true;
    }
    return this.tenures(person, office).some(({ bodyId }) => side === null || bodyId === side.id);
  }

  /** Who holds it on the day, if that is one person only. Spokespeople and envoys are many. */
  private holder(office: Office, side: ArticleActor | null): ArticleActor | null {
    if (!side || MANY.has(office)) return null;
    const holders = this.actors.filter((actor) => this.tenures(actor, office).some(({ bodyId }) => bodyId === side.id));
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  private tenures({ tenures = [] }: ArticleActor, office: Office) {
    return tenures.filter((tenure) => holds(tenure, this.day) && officeOf(fold(tenure.office)) === office);
  }
}

const MANY: ReadonlySet<Office> = new Set([
  'spokesperson',
  'envoy',
  'adviser',
  'ambassador',
  'commander',
  'deputy_minister',
]);

/** The state, body or people named next to the office, with nothing but words of the phrase between. */
function sideNear(folded: string, office: TextSpan, around: readonly Mention[]): ArticleActor | null {
  const states = around
    .filter(({ actor, place }) => actor.type !== 'person' && actor.type !== 'media' && !place)
    .filter((mention) => isOneNoun(between(folded, office, mention)))
    .sort((a, b) => gap(a, office) - gap(b, office));
  return states[0]?.actor ?? null;
}

/** `of the European Council`: of something that is no actor, so that nobody known holds it. */
function hasComplement(folded: string, { end }: TextSpan): boolean {
  return /^ (?:du |de la |de l'|des |d'|of |for )(?!(?:gouvernement|l'etat|la diplomatie|the government|state)\b)/.test(
    folded.slice(end, end + 30),
  );
}

/** The country of a people named beside an office, of which no state is an actor: `le président ukrainien`. */
function countryNear(folded: string, { start, end }: TextSpan): string | null {
  const before =
    folded
      .slice(Math.max(0, start - 30), start)
      .match(/[a-z.-]+(?='s |s' | |-)/g)
      ?.slice(-2) ?? [];
  const after =
    /^(?: [a-z]+){0,3}/
      .exec(folded.slice(end, end + 40))?.[0]
      .trim()
      .split(' ')
      .slice(0, 3) ?? [];
  const direct = [...before, ...after].map(countryOfWord).find((code) => code !== null);
  return direct ?? null;
}

/** `iranien des affaires`, `of`, `de l'`, `'s`: no punctuation, verb or other noun fits into so little. */
function isOneNoun(text: string): boolean {
  return /^(?:'s)?\s*(?:(?:de|du|des|d'|l'|le|la|les|of|the|for|s|en chef)\s*|'\s*)*(?:[a-z-]{1,14}\s)?$/.test(
    text.slice(0, NEAR),
  );
}

/** A name right after the office, or right before it with a comma. */
function isBeside(folded: string, office: TextSpan, name: TextSpan): boolean {
  const words = between(folded, office, name).trim();
  if (name.start >= office.end)
    return (
      /^(?:(?:[a-z]{1,14} ?){0,2}(?:(?:du|de la|de l'|des|of the|of|for) ?[a-z' -]{2,30})?|en chef)?,?(?: (?:m\.|mme|mr\.?|dr\.?|le))?$/.test(
        words,
      ) && !/\b(?:and|et|a|ont|said|told|met|with|avec|que|that)\b/.test(words)
    );
  return (
    (/^,(?: (?:le|la|l'|the|a|an|un|une|its|son|sa|[a-z]{1,14}(?:'s)?)){0,3}\s*$/.test(words) &&
      !/\b(?:que|qui|dont|who|whom|and|et|but|mais|with|a|ont)\b/.test(words)) ||
    words === ''
  );
}

function between(folded: string, a: TextSpan, b: TextSpan): string {
  return a.end <= b.start ? folded.slice(a.end, b.start) : folded.slice(b.end, a.start);
}
