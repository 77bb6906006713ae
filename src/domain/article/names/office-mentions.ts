import { fold } from '../text/fold.js';
import { around, gap, lastBefore, within, type TextSpan } from '../text/spans.js';
import { holds, sideOf, type ArticleActor } from './article-actor.js';
import { countryNear } from './country-near.js';
import type { Mention } from './mentions.js';
import { between, isBeside } from './beside-office.js';
import { isBesideStranger, isOfStranger } from './of-strangers.js';
import { hasComplement, isBefore, isFormerly, isOpen, isToCome, isToldOf } from './open-office.js';
import { isCalledSo, officeOf, officesIn, type Office } from './offices.js';

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
  text: string,
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
  const bearers = new Bearers(folded, mentions, actors, day);
  for (const { office, side, named, start, end } of found) {
    if (side === null && hasComplement(folded, { start, end })) continue;
    if (named && office !== 'counterpart' && !isFormerly(folded, { start, end }))
      bearers.learn(named, office, side, folded.slice(start, end));
  }
  const others = found.filter(({ side, named }) => side === null && named === null);
  const isAnother = (office: Office, person: ArticleActor) =>
    others.some(
      (each) =>
        each.office === office &&
        within(mentions, around(each, NEAR)).some(
          ({ actor, ...name }) => actor === person && isBefore(folded, each, name),
        ),
    );
  const holder = ({ office, side, country, ...span }: Omit<OfficeMention, 'person'> & { country: string | null }) => {
    if (isFormerly(folded, span) || isOpen(folded, span, side)) return null;
    if (isBesideStranger(text, mentions, span) || isOfStranger(text, mentions, span)) return null;
    const person = bearers.of(office, { side, country, at: span.start, end: span.end });
    // Whoever has taken it up since the day before holds it, and is who was to come.
    if (person && isToCome(folded, span) && bearers.isInOffice(person, office)) return null;
    if (!person || isToldOf(folded, span, mentions, person)) return null;
    return side === null && isAnother(office, person) ? null : person;
  };
  return found.map(({ named, office, side, country, ...span }) => ({
    ...span,
    office,
    side: side ?? (named && sideOf(named, actors, day)),
    person: named ?? holder({ office, side, country, ...span }),
  }));
}

const NEAR = 45;
const FEW = 6;
const SAME_SENTENCE = 250;
const NOT_FAR = 500;
/** Before a name: it is not what the sentence is about. */
const GOVERNED =
  /\b(?:with|to|by|from|of|between|avec|a|de|du|d'|par|entre|his|her|their|son|sa)(?: [a-z.'-]+,?){0,3} $/;

/** Whose office, and where it is named. */
interface Sought {
  readonly side: ArticleActor | null;
  readonly country: string | null;
  readonly at: number;
  readonly end: number;
}

/** Who of those named in the text holds which office. */
class Bearers {
  private readonly persons: readonly ArticleActor[];
  private readonly learned = new Map<Office, Map<ArticleActor, ArticleActor | null>>();
  private readonly called = new Map<ArticleActor, string[]>();
  private readonly known = new Map<string, ArticleActor | null>();

  constructor(
    private readonly folded: string,
    private readonly mentions: readonly Mention[],
    private readonly actors: readonly ArticleActor[],
    private readonly day: string,
  ) {
    this.persons = [...new Set(mentions.map(({ actor }) => actor).filter(({ type }) => type === 'person'))];
  }

  learn(person: ArticleActor, office: Office, side: ArticleActor | null, words: string): void {
    this.called.set(person, [...(this.called.get(person) ?? []), words]);
    const bearers = this.learned.get(office) ?? new Map<ArticleActor, ArticleActor | null>();
    this.learned.set(office, bearers.set(person, side ?? bearers.get(person) ?? null));
  }

  of(office: Office, { side, country, at, end }: Sought): ArticleActor | null {
    if (office === 'counterpart') return this.counterpart({ side, country, at, end });
    if (side === null && country === null) {
      const words = this.folded.slice(at, end);
      const several = this.persons.filter(
        (person) => this.bears(person, office, null) && isCalledSo(words, this.heldBy(person)),
      );
      if (several.length !== 1) return several.length > 1 ? this.salient(several, at) : null;
      // `The foreign minister reads`: whoever was named just before may be minister, too, though nobody said so.
      const [only] = several;
      const last = lastBefore(this.mentions, at, NOT_FAR, ({ actor }) => actor.type === 'person');
      if (last && last.actor !== only && !this.isOtherwiseHeld(last.actor)) return null;
    }
    // Of a country that is no actor, whoever holds it may be somebody who is not among them.
    return side === null && country !== null ? null : this.only(office, side, country);
  }

  /** Whether somebody holds an office, and did so before the day. */
  isInOffice(person: ArticleActor, office: Office): boolean {
    return this.tenures(person, office).some(({ from }) => from === null || from < this.day);
  }

  /** Whether it is known of a person what office he holds, so that it is not this one. */
  private isOtherwiseHeld(person: ArticleActor): boolean {
    return (person.tenures ?? []).some((tenure) => holds(tenure, this.day));
  }

  /** `his Thai counterpart`: who holds for that side the office of the person named last. */
  private counterpart({ side, country, at }: Sought): ArticleActor | null {
    const before = lastBefore(this.mentions, at, SAME_SENTENCE, ({ actor }) => actor.type === 'person');
    if (!before || (side === null && country === null)) return null;
    const offices = [
      ...new Set([
        ...(before.actor.tenures ?? [])
          .filter((tenure) => holds(tenure, this.day))
          .map((each) => officeOf(fold(each.office))),
        ...[...this.learned].filter(([, bearers]) => bearers.has(before.actor)).map(([office]) => office),
      ]),
    ].filter((office) => office !== null && office !== 'counterpart');
    const found = offices.map((office) => this.only(office, side, country)).find((person) => person !== null);
    return found && found !== before.actor ? found : null;
  }

  /** Of several who hold such an office, the one whom the last sentence before that names any of them is about. */
  private salient(several: readonly ArticleActor[], at: number): ArticleActor | null {
    const last = lastBefore(this.mentions, at, NOT_FAR, ({ actor }) => several.includes(actor));
    if (!last) return null;
    const start = Math.max(this.folded.lastIndexOf('. ', last.start), this.folded.lastIndexOf('\n', last.start)) + 1;
    const here = within(this.mentions, { start, end: last.end }).filter(({ actor }) => several.includes(actor));
    const [first, ...others] = here;
    const isWithFirst = ({ start: from }: Mention) =>
      GOVERNED.test(this.folded.slice(Math.max(start, from - 40), from));
    return first && !isWithFirst(first) && others.every((each) => each.actor === first.actor || isWithFirst(each))
      ? first.actor
      : null;
  }

  private only(office: Office, side: ArticleActor | null, country: string | null): ArticleActor | null {
    const key = `${office} ${side?.id ?? ''} ${country ?? ''}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const inText = this.persons.filter(
      (person) =>
        this.bears(person, office, side) &&
        (country === null || (person.country === country && this.isOfState(person, office))),
    );
    const person =
      inText.length === 0
        ? (this.holder(office, side) ?? (office === 'leader' && side ? this.head(side) : null))
        : inText.length === 1
          ? (inText[0] ?? null)
          : null;
    this.known.set(key, person);
    return person;
  }

  /** `the Tajik leader`: the one head of state or government that the text names of a state. */
  private head(side: ArticleActor): ArticleActor | null {
    const heads = this.persons.filter((person) => HEADS.some((office) => this.bears(person, office, side)));
    return heads.length === 1 ? (heads[0] ?? null) : null;
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

  /** The office is one of a state, or nobody knows of what: the head of a Commission is no president of her country. */
  private isOfState(person: ArticleActor, office: Office): boolean {
    return (
      this.learned.get(office)?.has(person) === true ||
      this.tenures(person, office).some(({ bodyId }) => {
        const body = this.actors.find(({ id }) => id === bodyId);
        return body === undefined || body.type === 'state';
      })
    );
  }

  /** Who holds it on the day, if that is one person only. Spokespeople and envoys are many. */
  private holder(office: Office, side: ArticleActor | null): ArticleActor | null {
    if (!side || MANY.has(office)) return null;
    const holders = this.actors.filter((actor) => this.tenures(actor, office).some(({ bodyId }) => bodyId === side.id));
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }

  /** The offices of somebody, as they are known and as the text names them beside the name. */
  private heldBy(person: ArticleActor): string[] {
    const held = (person.tenures ?? []).filter((tenure) => holds(tenure, this.day)).map(({ office }) => fold(office));
    return [...held, ...(this.called.get(person) ?? [])];
  }

  private tenures({ tenures = [] }: ArticleActor, office: Office) {
    return tenures.filter((tenure) => holds(tenure, this.day) && officeOf(fold(tenure.office)) === office);
  }
}

const HEADS = ['president', 'prime_minister', 'supreme_leader'] as const satisfies readonly Office[];

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

/** `iranien des affaires`, `of`, `de l'`, `'s`: no punctuation, verb or other noun fits into so little. */
function isOneNoun(text: string): boolean {
  return /^(?:'s)?\s*(?:(?:de|du|des|d'|l'|le|la|les|of|the|for|s|en chef)\s*|'\s*)*(?:[a-z-]{1,14}\s)?$/.test(
    text.slice(0, NEAR),
  );
}
