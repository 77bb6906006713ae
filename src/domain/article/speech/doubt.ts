import type { Subject } from '../names/subjects.js';
import { BEFORE_SUBJECT, OF_WHOM, OWN_WORDS } from '../packs/words/speech.js';
import type { ArticleLanguage } from '../text/language.js';
import type { Quotation } from '../text/quotation-marks.js';
import { within } from '../text/spans.js';
import { isCertain } from './certain.js';
import { OPEN } from './likely.js';
import type { Cue } from './speakers.js';
import { standingOf } from './standing.js';
import { speakerOf, type Speaker, type ToRead, type Utterance } from './utterance.js';

/**
 * What is said, with nobody for its speaker where the words leave it open who speaks: several at once, a clause of somebody else
 * between, a crowd, somebody’s word that another takes up. Nothing at all of what nobody says.
 */
export function beyondDoubt(article: ToRead, utterance: Utterance): Utterance[] {
  const spoken = utterance.quotations.filter((quotation) => !isOfNobody(article, quotation));
  if (utterance.quotations.length > 0 && spoken.length === 0) return [];
  const { speaker } = utterance;
  if (speaker.actor === null) return [{ ...utterance, quotations: spoken }];
  if (isJoint(article, utterance)) return [{ ...utterance, quotations: spoken, speaker: jointly(speaker) }];
  const own = article.outside.slice(utterance.at, utterance.at + 40);
  if (/^[a-z]+-(?:t-)?on\b/.test(own) || /^a-t-on\b/.test(own))
    return [{ ...utterance, quotations: spoken, speaker: jointly(speaker) }];
  const doubtful = spoken.filter((quotation) => isDoubtful(article, utterance, quotation));
  const uncertain = spoken.filter(
    (quotation) => !doubtful.includes(quotation) && !isCertain(article, utterance, quotation),
  );
  if (doubtful.length + uncertain.length === 0) return [{ ...utterance, quotations: spoken }];
  const left = spoken.filter((quotation) => !doubtful.includes(quotation) && !uncertain.includes(quotation));
  return [
    ...(left.length > 0 ? [{ ...utterance, quotations: left }] : []),
    ...(uncertain.length > 0 ? [{ ...utterance, quotations: uncertain, speaker: OPEN, likely: speaker }] : []),
    ...doubtful.map((quotation) => ({
      ...utterance,
      at: quotation.start,
      quotations: [quotation],
      speaker: besideQuotation(article, quotation) ?? OPEN,
    })),
  ];
}

/** Said of somebody in the passive: whoever stands behind "by" says it, or nobody. */
export function agentOf(article: ToRead, cue: Cue, end: number): Speaker | 'nobody' | null {
  const { outside, language } = article;
  if (!PASSIVE[language].test(outside.slice(Math.max(0, cue.start - 30), cue.start))) return null;
  const agent = within(article.subjects, { start: cue.end, end }).find(
    ({ start, kind }) => kind !== 'pronoun' && /\b(?:by|par) (?:[a-z.' -]{0,30})$/.test(outside.slice(cue.end, start)),
  );
  return agent ? speakerOf(article, agent, 'verb') : 'nobody';
}

const PASSIVE: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /\b(?:was|were|is|are|been|being|be)(?: [a-z]+ly| once| often| widely)? $/,
  fr: /\b(?:(?:a|ont|avait|avaient|aurait|avoir|ayant) ete|(?<!s')(?:etait|etaient|fut|sont|est))(?: [a-z]+ment| souvent| parfois)? $/,
};

/** `Clinton and Blair said`: no one of them. */
function isJoint(article: ToRead, { speaker, sentence, at }: Utterance): boolean {
  const here = within(article.subjects, sentence);
  const index = here.findLastIndex(({ actor, end, start }) => actor === speaker.actor && (end <= at || start >= at));
  const [before, self, after] = [here[index - 1], here[index], here[index + 1]];
  return (
    (before !== undefined &&
      self !== undefined &&
      standingOf(article.outside, before.start) !== 'object' &&
      isJoined(article, before, self)) ||
    (self !== undefined && after !== undefined && self.start >= at && isJoined(article, self, after))
  );
}

/** Nothing but "and" and a title between two names. */
function isJoined({ outside }: ToRead, before: Subject, after: Subject): boolean {
  const between = outside.slice(before.end, after.start);
  return (
    before.actor !== after.actor && /^,? (?:and|et|&) (?:(?:the|le|la|l'|m\.|mme|mr\.?|ms\.?|mrs\.?) ?)?$/.test(between)
  );
}

function jointly({ words }: Speaker): Speaker {
  return { actor: null, side: null, via: null, kind: 'stranger', reason: 'verb', words };
}

/** Cries of a crowd, what a banner says, what something or somebody is called. */
function isOfNobody({ outside, language }: ToRead, { start }: Quotation): boolean {
  return CROWD[language].test(outside.slice(Math.max(0, start - 60), start));
}

const CROWD: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /\b(?:(?:cries|chants?|shouts?|calls|cry|slogans?) of|(?:crowd|protest[eo]rs?|demonstrators?|supporters?|people|students?|many|some)(?: had| were| was)? (?:[a-z]+ ){0,2}(?:shout(?:ed|ing)?|chant(?:ed|ing)?|cri?ed|crying|yell(?:ed|ing)|sang|singing)|(?:banners?|placards?|posters?|signs?|headlines?|front page|graffiti|t-shirts?)(?: [a-z]+){0,4}|nicknamed|dubbed|known as|so-called|codenamed|entitled|titled|labell?ed) ?(?:the )?:? ?$/,
  fr: /(?:\b(?:(?:aux?|des?|les|sous les) cris d[e']|slogans?|scand(?:e|ent|ait|aient|ant)|cri(?:e|ent|ait|aient|ant)|banderoles?(?: [a-z]+){0,3}|pancartes?(?: [a-z]+){0,3}|affiches?(?: [a-z]+){0,3}|graffitis?|surnommee?s?|baptisee?s?|intitulee?s?|la une|soi-disant)|, dite?s?) ?(?:le |la |les |l')?:? ?$/,
};

/** Between the one who speaks and the quotation, or around it, stands a clause of somebody else; or it is another’s word. */
function isDoubtful(article: ToRead, { speaker, sentence, at }: Utterance, quotation: Quotation): boolean {
  const { outside, language } = article;
  const others = within(article.subjects, sentence).filter(
    ({ actor, kind }) => actor !== speaker.actor && kind !== 'media' && kind !== 'pronoun',
  );
  if (OWNER[language].test(outside.slice(Math.max(0, quotation.start - 24), quotation.start)))
    return others.some(({ end }) => quotation.start - end < 24 && end <= quotation.start);
  if (others.some(({ end }) => OWN_WORDS[language].test(outside.slice(end, Math.max(end, quotation.start)))))
    return true;
  // `X, whom Y calls “…”, came first`: it is not X’s word.
  if (quotation.end < at && OF_WHOM[language].test(outside.slice(sentence.start, quotation.start))) return true;
  if (others.some(({ start, kind }) => kind === 'person' && start > at && CITING.test(outside.slice(at, start))))
    return true;
  // `quoting his father: “…”`: the word of somebody without a name.
  const head = outside.slice(Math.max(0, quotation.start - 70), quotation.start);
  if (CITED.test(head) || WORD_OF.test(head)) return true;
  const beside = besideQuotation(article, quotation);
  if (beside && beside.actor !== speaker.actor) return true;
  // In the clause before the one of the verb.
  if (quotation.end < at && FIRST_CLAUSE[language].test(outside.slice(sentence.start, sentence.start + 20)))
    return others.some(({ start, end }) => end <= quotation.start && standingOf(outside, start) === 'subject');
  // In the clause behind it.
  if (quotation.start > at)
    return others.some(
      ({ start, end, kind }) =>
        start > at &&
        end <= quotation.start &&
        kind !== 'state' &&
        kind !== 'body' &&
        ANOTHER_CLAUSE[language].test(outside.slice(at, start)) &&
        /^ [a-z]/.test(outside.slice(end, quotation.start)),
    );
  return false;
}

/** Another’s word is told again. */
const CITING = /\b(?:citant|quoting|citing|relaying|rapportant)(?: [a-z.]+)? $/;

const CITED =
  /\b(?:citant|quoting|citing|relaying|rapportant|reprenant|repeating|echoing)(?: (?:the words of|les mots d[eu']|la phrase d[eu']|le mot d[eu']))? ?(?:his|her|their|its|an?|the|one|son|sa|ses|leur|une?|le|la|l') ?[a-z' -]{2,40}[:,]? ?$/;

/** `he keeps a word of the judge of X: “…”`. */
const WORD_OF =
  /\b(?:mots?|phrase|formule|lettre|message|words?|line|letter|note) (?:du |de la |de l'|d'une? |(?:of|from) (?:the|an?) )[a-z' -]{2,50}: ?$/;

/** `Putin’s “red lines”`, `ce que M. Trump appelle « … »`. */
const OWNER: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /[a-z](?:'s|s') $/,
  fr: /\b(?:appellent?|nomment?|appelait) $/,
};

/** Opens a clause that is over before the verb. */
const FIRST_CLAUSE: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /^(?:while|whereas|although|though|as|if|after|when|where|because|since) /,
  fr: /^(?:tandis qu|alors qu|bien qu|si |quand |apres qu|pendant qu|lorsqu|la ou )/,
};

const ANOTHER_CLAUSE: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /(?:, (?:and|but|while|whereas|after|as) |\b(?:while|whereas|and) )(?:[a-z.]+ ){0,3}$/,
  fr: /(?:, (?:et|mais|apres que|quand) |\b(?:tandis que|alors que|et) )(?:[a-z.]+ ){0,3}$/,
};

/** `… and Mr Paisley “treachery”`: who stands right before it, without a verb of his own. */
function besideQuotation(article: ToRead, quotation: Quotation): Speaker | null {
  const beside = article.subjects.find(
    ({ end, kind }) =>
      end <= quotation.start &&
      quotation.start - end <= 3 &&
      kind === 'person' &&
      /^,? ?$/.test(article.outside.slice(end, quotation.start)),
  );
  const head = beside
    ? /(?:\b(?:and|et|while|tandis que)|;)((?: [a-z.]+){0,3}) $/.exec(
        article.outside.slice(Math.max(0, beside.start - 24), beside.start),
      )
    : null;
  // `and thanked Mr Gonsalves “…”`: with a verb before it a name is an object.
  const isSubject =
    head?.[1] !== undefined && (head[1].match(/[a-z]+/g) ?? []).every((word) => BEFORE_SUBJECT.has(word));
  return beside && isSubject ? speakerOf(article, beside, 'label') : null;
}
