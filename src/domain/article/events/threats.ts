import type { ArticleActor } from '../names/article-actor.js';
import { citationsOf } from './citing.js';
import { clauseOf } from './clause.js';
import { CONDITION, DONE, HARM, NO_THREAT, THREAT, WARNING } from '../packs/words/threats.js';
import { saying, shorten, shortName } from './naming.js';
import type { RawFinding } from './finding.js';
import { isQuoted } from '../text/quoted.js';
import type { Reading } from './reading.js';
import { contains, gap, type TextSpan, within } from '../text/spans.js';
import { mainSides, side, unique } from './taking-part.js';
import type { Utterance } from '../speech/utterance.js';

/** Threats, one for each who threatens: the first telling leads, quotations of all are kept. */
export function threatsIn(reading: Reading): { findings: RawFinding[]; utterances: ReadonlySet<Utterance> } {
  const bySpeaker = new Map<string, Uttered[]>();
  for (const uttered of utteredThreats(reading)) {
    const { speaker } = uttered.utterance;
    const key = (speaker.actor && side(reading, speaker.actor)?.id) ?? speaker.side?.id ?? speaker.words;
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), uttered].slice(0, MOST));
  }
  const groups = [...bySpeaker.values()];
  return {
    findings: groups.map((group) => findingOf(reading, group)),
    utterances: new Set(
      groups
        .flat()
        .filter((uttered) => !isBeside(uttered))
        .map(({ utterance }) => utterance),
    ),
  };
}

/** `“…”, said X, who threatened to walk out`: what is quoted is no threat, and is said all the same. */
function isBeside({ utterance: { quotations, at: said }, at }: Uttered): boolean {
  return quotations.length > 0 && at.start > said && quotations.every((quotation) => quotation.end <= said);
}

/** More threats of one speaker add nothing. */
const MOST = 20;

interface Uttered {
  readonly utterance: Utterance;
  /** Where the threat stands. */
  readonly at: TextSpan;
  readonly condition: TextSpan | null;
}

function utteredThreats(reading: Reading): Uttered[] {
  return reading.sentences.flatMap((sentence) => {
    const said = reading.said.get(sentence.index) ?? [];
    if (said.length === 0) return [];
    const here = reading.folded.slice(sentence.start, sentence.end);
    const condition = spanOf(CONDITION[reading.language].exec(here), sentence.start);
    const at = threatAt(reading, here, sentence.start, condition !== null || OR_ELSE.test(here));
    const utterance = at && uttererOf(said, at);
    return at && utterance ? [{ utterance, at, condition }] : [];
  });
}

/** Words of threat; words of harm under a condition or in a warning. Nothing where the deed is done or nobody threatens. */
function threatAt(reading: Reading, here: string, offset: number, conditional: boolean): TextSpan | null {
  const { language } = reading;
  const threat = THREAT[language].exec(here);
  const harm = HARM[language].exec(here);
  const warned = WARNING[language].test(here);
  if ((DONE[language].test(here) && !warned) || NO_THREAT[language].test(here)) return null;
  const harmQuoted = harm && isQuoted(reading, offset + harm.index);
  if (threat && !(harmQuoted && (warned || conditional))) return spanOf(threat, offset);
  if (harm && (warned || (conditional && WILL[language].test(here)))) return spanOf(harm, offset);
  // Whoever warns of what will be if something is or is not done threatens, whatever that is.
  return warned && conditional && WILL[language].test(here) ? spanOf(WARNING[language].exec(here), offset) : null;
}

/** A condition in one word. */
const OR_ELSE =
  /\b(?:otherwise|or else|sinon|autrement|faute de quoi)\b|, or (?=["“‘']|(?:[a-z]+ ){0,4}(?:would|will)\b)|, ou (?=[«“"])/;

/** Harm under a condition is a threat only of what would come. */
const WILL = {
  fr: /\b(?:[a-z]{2,}(?:ra|ront|rons|rez|rait|raient)|va|vont|auront|aura)\b/,
  en: /\b(?:will|would|going to|are (?:very )?(?:steep|severe|grave|serious)|there'll|'ll|shall|face|faces)\b/,
};

function uttererOf(said: readonly Utterance[], at: TextSpan): Utterance | null {
  const quoting = said.find(({ quotations }) => quotations.some((quotation) => contains(quotation, at)));
  const byDistance = [...said].sort(
    (a, b) => gap({ start: a.at, end: a.at }, at) - gap({ start: b.at, end: b.at }, at),
  );
  const utterance = quoting ?? byDistance[0] ?? null;
  return utterance && utterance.speaker.kind !== 'media' ? utterance : null;
}

function findingOf(reading: Reading, group: readonly Uttered[]): RawFinding {
  const lead = group.find(({ utterance }) => !utterance.sentence.heading) ?? group[0];
  if (!lead) throw new Error('a group of threats has a first one');
  const { utterance, at } = lead;
  const { speaker, sentence } = utterance;
  const condition = group.find((each) => each.condition)?.condition ?? null;
  const quotation = group.flatMap((each) => each.utterance.quotations.filter((quoted) => contains(quoted, each.at)))[0];
  const own = speaker.actor ? side(reading, speaker.actor) : speaker.side;
  const words = quotation ? quotation.inner : clauseAround(reading, utterance, at);
  const day = reading.days.get(utterance);
  const told = reading.text.slice(words.start, words.end);
  return {
    kind: 'threat',
    title: saying(reading, shortName(speaker, reading.language), told, quotation !== undefined),
    when: day?.when ?? reading.publishedOn,
    saidAs: day?.saidAs ?? null,
    saidRule: day?.saidRule ?? null,
    timezone: null,
    place: null,
    country: null,
    format: null,
    status: 'standing',
    condition:
      condition && shorten(reading.text.slice(condition.start, condition.end).replace(/\s+/g, ' ').trim(), 200),
    consequence: shorten(told.replace(/\s+/g, ' '), 200),
    vote: null,
    participations: [
      ...(speaker.actor ? [{ actor: speaker.actor, role: 'speaker' as const }] : []),
      ...(own && own !== speaker.actor ? [{ actor: own, role: 'party' as const }] : []),
      ...targetsOf(reading, group, own).map((actor) => ({ actor, role: 'target' as const })),
    ],
    citations: citationsOf(
      reading,
      group.map(({ utterance: each }) => each),
    ),
    details: [],
    passage: { start: sentence.start, end: sentence.end },
    confidence: speaker.actor
      ? condition || THREAT[reading.language].test(reading.folded.slice(sentence.start, sentence.end))
        ? 'high'
        : 'medium'
      : 'low',
    reasons: [condition ? 'threat_under_condition' : 'threat'],
    speaker: speaker.actor?.id ?? speaker.words,
  };
}

/** Whom the words of the threat say that it is against: `warned Israel`, `des représailles contre l’Iran`. */
function targetsOf(reading: Reading, group: readonly Uttered[], own: ArticleActor | null): ArticleActor[] {
  const named = group.flatMap(({ utterance: { sentence } }) =>
    within(reading.mentions, sentence)
      .filter(({ actor, start, end, place }) => {
        const { folded, language } = reading;
        const head = folded.slice(Math.max(sentence.start, start - REACH), start);
        const isGiven = THAT.test(head) && MUST.test(folded.slice(end, end + 12));
        return (
          actor.type !== 'media' && (!place || actor.type === 'state') && (isGiven || THREATENED[language].test(head))
        );
      })
      .map(({ actor }) => side(reading, actor)),
  );
  const told = unique(named).filter((actor) => actor !== own && actor.type !== 'body');
  return told.length > 0 ? told.slice(0, 1) : meantBy(reading, group, own);
}

/** Whom the condition is put to: `if Tehran refuses`, and of two sides that the article is about the other one, where it says `they` or that there be a deal. */
function meantBy(reading: Reading, group: readonly Uttered[], own: ArticleActor | null): ArticleActor[] {
  const condition = group.find((each) => each.condition)?.condition;
  if (!condition) return [];
  const named = within(reading.mentions, condition)
    .filter(({ actor, kind }) => kind !== 'people' && actor.type === 'state')
    .map(({ actor }) => actor);
  const [first] = named.filter((actor) => actor !== own);
  if (first) return [first];
  const main = mainSides(reading, reading.mediators);
  const put = PUT_TO[reading.language].test(reading.folded.slice(condition.start, condition.end));
  return put && own && main.includes(own) ? main.filter((actor) => actor !== own).slice(0, 1) : [];
}

const PUT_TO = {
  fr: /\b(?:s'ils|ils|elles|accord|entente)\b/,
  en: /\b(?:they|deal|agreement)\b/,
} as const;

const REACH = 50;

/** `that Iran had ten days`: whom something is asked of. */
const THAT = /\b(?:that|que) (?:the |la |le |l'|les )?$|\bqu'$/;
const MUST = /^ (?:had|has|have|must|should|avait|avaient|devait|devaient|doit|doivent)\b/;

/** Right before whom a threat is against. */
const THREATENED = {
  fr: /\b(?:donne a|menac(?:e|ent|ait|ant|er)|averti[ts]?|previen(?:t|nent)|prevenu|mis en garde|mettre en garde|frapper(?:a|ont|ait)?|attaquer(?:a|ont|ait)?|bombarder(?:a|ont|ait)?|contre|a l'encontre d[eu]|visant)(?: (?:le|la|les|l'|m\.|mme|president|premier|ministre|[a-z]+ien(?:s|ne)?))* ?(?:l'|d')?$/,
  en: /\b(?:gave|gives|given|told|threaten(?:s|ed|ing)?|warn(?:s|ed|ing)?|attack(?:ing)?|strike|bomb|hit|against|at war with|retaliat[a-z]+ (?:on|against))(?: (?:the|its|president|mr\.?|prime|minister))* ?$/,
} as const;

/** The clause the threat stands in, between the punctuation around; what says that it is said is left out. */
function clauseAround(reading: Reading, { sentence, at: said }: Utterance, at: TextSpan): TextSpan {
  const { outside } = reading;
  // « a menacé », “threatened”: the verb of saying is the only word of threat; what is said stands around it.
  if (at.start <= said + LONGEST_AUXILIARY && said < at.end) return clauseOf(reading, sentence, said);
  const head = outside.slice(sentence.start, at.start);
  const tail = outside.slice(at.end, sentence.end);
  const from = sentence.start + Math.max(0, ...[...head.matchAll(/[,;:]\s/g)].map(({ index }) => index + 2));
  const to = /[,;:!?]|\.(?=$|[»”"])/.exec(tail)?.index ?? tail.length;
  const that =
    from <= said && said < at.start ? /^[^,.;]{0,25}?\b(?:that |que |qu')/.exec(outside.slice(said, at.start)) : null;
  return { start: that ? said + that[0].length : from, end: at.end + to };
}

/** `ont de nouveau` menacé. */
const LONGEST_AUXILIARY = 16;

function spanOf(match: RegExpExecArray | null, offset: number): TextSpan | null {
  return match && { start: offset + match.index, end: offset + match.index + match[0].length };
}
