import { IN_A_CLAUSE, PREPOSITIONS } from '../packs/words/speech.js';
import type { Subject } from '../names/subjects.js';
import type { ArticleLanguage } from '../text/language.js';
import { BLANK } from '../text/outside.js';
import type { Sentence } from '../text/passages.js';
import { within, type TextSpan } from '../text/spans.js';
import { isOrdinal } from './ordinal.js';
import { describedBefore, phraseAt, phraseBefore, strangerAt } from './phrases.js';
import { isBehindParticiple, standingOf } from './standing.js';

export interface Cue extends TextSpan {
  /** `verb`: somebody says; `according`: who said it follows. */
  readonly form: 'verb' | 'according';
}

/** Who speaks at a cue, and through which medium. */
export interface Speaking {
  readonly subject: Subject | null;
  /** A name that is not among the actors: its place in the text. */
  readonly stranger: TextSpan | null;
  readonly via: Subject | null;
  /** The verb stands before who says it, and governs the whole sentence: `…, a indiqué un responsable`. */
  readonly inverted: boolean;
}

/**
 * The one who speaks at a cue. After it where the verb is turned round (`", a déclaré X`, `, said X`), passive (`par X`) or
 * the cue is `selon`; else before it: the last name that begins a clause, then the last that no preposition governs.
 * What is said of a name between commas (`, who …,`) is stepped over.
 */
export function speakerAt(
  outside: string,
  text: string,
  sentence: Sentence,
  cue: Cue,
  subjects: readonly Subject[],
  language: ArticleLanguage,
): Speaking {
  const here = within(subjects, sentence);
  const { rest, via } = afterAddressee(outside, sentence, cue, here);
  // `a-t-il dit`: the pronoun is in the verb.
  if (/-(?:t-)?(?:il|elle)\b/.test(outside.slice(cue.start, cue.end)))
    return { subject: null, stranger: null, via, inverted: true };
  // `a fait dire X par son porte-parole, Y`: the word is X’s.
  const mouth = /\bfait [a-z]+$/.test(outside.slice(cue.start, cue.end))
    ? / par (?:son|sa|un|une|l'un) /.exec(outside.slice(cue.end, sentence.end))
    : null;
  if (mouth) {
    const own = here.find(({ start }) => start >= cue.end && start < cue.end + mouth.index) ?? null;
    return { subject: own, stranger: null, via, inverted: true };
  }
  const after = personOf(
    outside,
    here.filter(
      (subject) =>
        subject.start >= rest &&
        (subject.kind !== 'pronoun' || cue.form === 'according' || isOrdinal(outside, subject)),
    ),
  );
  const follows =
    after &&
    (mayFollow(outside.slice(rest, after.start), language) ||
      (turnOf(outside, sentence, cue) === 'strong' && endsAttribution(outside.slice(rest, after.start))))
      ? after
      : null;
  const before = subjectBefore(outside, here, cue, language);
  const turn = turnOf(outside, sentence, cue);
  const turned =
    turn === 'weak' &&
    (language === 'en'
      ? before === null || isParenthesis(outside, cue, follows)
      : isTurned(outside, cue, language) &&
        (before === null || !isBeside(outside, before, cue) || isParenthesis(outside, cue, follows)));
  if (cue.form === 'according' || turn === 'strong' || turned) {
    if (follows) return { subject: follows, stranger: null, via: viaOf(outside, here, follows, via), inverted: true };
    if (isOpinion(outside, cue)) return { subject: null, stranger: null, via, inverted: true };
    const phrase = phraseAt(outside, rest);
    const apposed =
      phrase &&
      here.find(
        ({ kind, start }) =>
          kind === 'person' &&
          start >= phrase.end &&
          /^,? (?:l'|le |la |the |an? )?$/.test(outside.slice(phrase.end, start)),
      );
    if (apposed) return { subject: apposed, stranger: null, via, inverted: true };
    const stranger = strangerAt(text, outside, rest) ?? phrase;
    if (stranger) return { subject: null, stranger, via, inverted: true };
    if (cue.form === 'according') return { subject: null, stranger: null, via, inverted: true };
  }
  const agent = /^ (?:par|by) (?!(?:tele)?phone|telephone|video|ecrit|visio|letter|email)(?=\S)/.exec(
    outside.slice(cue.end, cue.end + 16),
  );
  if (agent && follows) return { subject: follows, stranger: null, via, inverted: false };
  const other = before
    ? phraseBefore(outside, before, cue, here, language)
    : describedBefore(outside, sentence, cue, language);
  return other
    ? { subject: null, stranger: other, via, inverted: false }
    : { subject: before, stranger: null, via, inverted: false };
}

/** `Mr Trump, said Mr Macron, is …`. */
function isParenthesis(outside: string, cue: Cue, follows: Subject | null): boolean {
  return follows !== null && follows.start - cue.end <= 24 && /^[,.]/.test(outside.slice(follows.end));
}

/** `Pour M. X, …` is what X thinks; `pour la première fois, …` is nobody’s word. */
function isOpinion(outside: string, cue: Cue): boolean {
  return outside.slice(cue.start, cue.end) === 'pour';
}

/** The first of some subjects; of a body with a person of its right behind it, the person: `UN chief António Guterres`. */
function personOf(outside: string, [first, second]: readonly Subject[]): Subject | null {
  if (!first || !second || first.kind === 'person' || second.kind !== 'person') return first ?? null;
  return /^(?:'s)? (?:[a-z-]+ ){0,4}$/.test(outside.slice(first.end, second.start)) ? second : first;
}

/** Nothing but commas and what they part off stands between a subject and its verb. */
function isBeside(outside: string, subject: Subject, cue: Cue): boolean {
  return /^,(?:[^;:]*,)? ?$/.test(outside.slice(subject.end, cue.start));
}

/** French turns the verb round after a comma without a quotation, too: `…, a annoncé le ministre`. */
function isTurned(outside: string, cue: Cue, language: ArticleLanguage): boolean {
  return language === 'fr' && /^(?:a|ont|avait|avaient)\b/.test(outside.slice(cue.start, cue.end));
}

/** Skips the days, the press and the reporters that stand between a verb and who says it; remembers the medium. */
function afterAddressee(
  outside: string,
  sentence: Sentence,
  cue: Cue,
  here: readonly Subject[],
): { rest: number; via: Subject | null } {
  const tail = outside.slice(cue.end, Math.min(sentence.end, cue.end + 90));
  const plain = ADDRESSEE.exec(tail);
  const medium = here.find(({ kind, start }) => kind === 'media' && start >= cue.end);
  const lead = medium ? outside.slice(cue.end, medium.start) : null;
  if (medium && lead !== null && /^ ?(?:(?:a|au|aux|to|a l'|by)(?: (?:la|le|l'agence|l'|the))? ?|the )?$/.test(lead)) {
    return { rest: medium.end, via: medium };
  }
  return { rest: cue.end + (plain?.[0].length ?? 0), via: null };
}

const ADDRESSEE =
  /^(?:[ ,]*(?:(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:soir|matin))?|hier|la veille|a la presse|aux journalistes|devant la presse|a des journalistes|a l'(?:afp|agence)|a la television(?: d'etat)?|(?:to )?(?:the )?reporters|sur (?:x|twitter)|on (?:x|twitter)|par|by|a son tour|de son cote|en visite [^,]{3,50}|peu apres|ensuite|later))+/;

/** `, selon X citant Axios`, `people familiar … , via the WSJ`. */
function viaOf(outside: string, here: readonly Subject[], speaker: Subject, via: Subject | null): Subject | null {
  if (via || speaker.kind === 'media') return via;
  const medium = here.find(({ kind, start }) => kind === 'media' && start >= speaker.end);
  if (!medium) return null;
  const between = outside.slice(speaker.end, medium.start);
  return /^[^.;]{0,60}\b(?:cite[se]*|citees?|quoted by|told|a|au|par|by|to|dans|via|interroges par)(?: (?:le|la|l'|the))? ?$/.test(
    between,
  )
    ? medium
    : null;
}

/** Determiners and titles may stand between a verb and its subject, and little else. */
function mayFollow(between: string, language: ArticleLanguage): boolean {
  if (between.length > 45 || !/^[\sa-z.,'-]*$/.test(between)) return false;
  const words = between.replace(ONE_OF, '').match(/[a-z]+/g) ?? [];
  const strict =
    language === 'fr'
      ? /^(?:que?|qu|a|au|aux|de|d|du|des|avec|sur|contre|pour|dans|selon|apres|et|il|elle|ne|un|une|qui|dont|par)$/
      : /^(?:that|to|of|with|on|against|for|in|according|and|he|she|it|there|would|will|who|whose|which|by)$/;
  return words.length <= 5 && !words.some((word) => strict.test(word)) && !/, .*,/.test(between);
}

/** `a affirmé un de ses porte-parole, X`, `said one of its lawyers, X`. */
const ONE_OF = /^ (?:l'une?|une?|one) (?:de|des|of) (?=[a-z]|$)/;

/** Behind a quotation the one who spoke may stand after where and to whom: `a déclaré à New York, devant le Conseil, X`. */
function endsAttribution(between: string): boolean {
  const plain = between.replace(/ (?:mm?|mme|mr|mrs|ms|dr|gen|col)\. ?$/, ' ');
  if (
    between.length > 90 ||
    /[.;:«»“”"]|\b(?:que|qui|dont|et|par|that|who|whose|and|by|he|she|il|elle|avec|with|apres|selon)\b/.test(plain)
  )
    return false;
  const last =
    plain
      .trim()
      .match(/[a-z]+|,$/g)
      ?.at(-1) ?? '';
  return !PREPOSITIONS.has(last);
}

/** `Comme l’a dit X`, `as was said by`: who says it stands behind its verb. */
const ASIDE = /\b(?:comme|ainsi que) (?:l'|le |l'avait |vient de le )$/;

/** Whether a quotation or a comma ends right before the cue. */
function turnOf(outside: string, sentence: Sentence, cue: Cue): 'strong' | 'weak' | null {
  const head = outside
    .slice(Math.max(sentence.start, cue.start - 12), cue.start)
    .replace(/(?<=, )(?:lui|leur|nous|me) $/, '')
    .trimEnd()
    .slice(-4);
  if (head.endsWith(`${BLANK},`) || ASIDE.test(outside.slice(sentence.start, cue.start))) return 'strong';
  if (/[»”"’'][,.!?]?$|[,!?]["”’']$/.test(head) && !/[a-z]'$/.test(head)) return 'strong';
  return head.endsWith(',') || cue.start === sentence.start ? 'weak' : null;
}

function subjectBefore(outside: string, here: readonly Subject[], cue: Cue, language: ArticleLanguage): Subject | null {
  const aside = asideBefore(outside, here[0]?.start ?? cue.start, cue);
  const before = here.filter(
    ({ start, end }) =>
      end <= cue.start &&
      !(aside && start > aside.start && end <= aside.end) &&
      !NOT_HIM.test(outside.slice(Math.max(0, start - CLAUSE), start)) &&
      !IN_A_CLAUSE[language].test(outside.slice(Math.max(0, start - CLAUSE), start)),
  );
  const standing = before.map((subject) => ({ subject, stands: standingOf(outside, subject.start) }));
  const adjacent = standing.findLast(({ subject }) => subject.kind === 'pronoun' && cue.start - subject.end <= FAR);
  if (
    adjacent &&
    adjacent.subject === before.at(-1) &&
    (cue.start - adjacent.subject.end <= NEXT ||
      !/[;:«»“”"]|\b(?:que|that)\b|, (?:the|an?|one|two|his|her|its|le|la|l'|une?|son|sa|deux) ?[a-z]/.test(
        outside.slice(adjacent.subject.end, cue.start),
      ))
  )
    return adjacent.subject;
  const announcing = before.at(-1);
  if (
    announcing &&
    /\bwith (?:[a-z.]+ ){0,2}$/.test(outside.slice(Math.max(0, announcing.start - 24), announcing.start)) &&
    /^[a-z]+ing\b/.test(outside.slice(cue.start, cue.end))
  )
    return announcing;
  const beside = standing.at(-1);
  // `quoted X as saying`: X says it.
  if (
    beside &&
    beside.subject.kind !== 'pronoun' &&
    /^ as (?:having )?$/.test(outside.slice(beside.subject.end, cue.start))
  )
    return beside.subject;
  const head = headOf(outside, before, cue);
  if (head) return head;
  // `a remark his spokesman, Mr Gabriel, dismissed`: nothing stands between.
  if (
    beside?.stands === 'unclear' &&
    beside.subject.kind !== 'pronoun' &&
    !isBehindParticiple(outside, beside.subject.start) &&
    /^,? (?:[a-z]+ly )?$/.test(outside.slice(beside.subject.end, cue.start))
  )
    return beside.subject;
  const real = standing.filter(({ subject }) => subject.kind !== 'pronoun');
  return (
    (real.findLast(({ stands }) => stands === 'subject') ?? real.findLast(({ stands }) => stands === 'unclear'))
      ?.subject ?? null
  );
}

/** `The general, whom X had met, said`: the clause about somebody that is over right before the verb. */
function asideBefore(outside: string, from: number, cue: Cue): TextSpan | null {
  const start = Math.max(0, from - CLAUSE, cue.start - ASIDE_AT_MOST);
  const found = OF_SOMEBODY.exec(outside.slice(start, cue.start));
  return found && { start: start + found.index, end: start + found.index + found[0].lastIndexOf(', ') };
}

const ASIDE_AT_MOST = 180;
const OF_SOMEBODY =
  /, (?:(?:a|de|pour|avec|chez|sans|par|contre|to|with|of|for|by|about|from) )?(?:qu'|(?:who|whom|whose|which|qui|que|dont|auquel|duquel|lequel|laquelle)(?![a-z]))(?:[^.;:«“"]|\b(?:mr|mrs|ms|dr|m|mm|mme)\.){2,140}, (?:[a-z]+ ){0,3}$/;

/** `It was X, not Y, who said`. */
const NOT_HIM = /\b(?:not|non|non pas|pas|et non) (?:(?:mr|mrs|ms|dr|m|mm|mme)\.? )?$/;

/** So far before a name may stand the word that opens a clause about somebody else. */
const CLAUSE = 40;

/** A pronoun stands next to its verb, or with nothing but its auxiliary and what commas part off between. */
const NEXT = 12;
const FAR = 90;

/** Right behind a comma that closes `, who …,` or `, qui …,`: whoever that is said of. */
function headOf(outside: string, before: readonly Subject[], cue: Cue): Subject | null {
  const first = before[0];
  const comma = /, (?:[a-z]+ ){0,2}$/.exec(outside.slice(Math.max(0, cue.start - 24), cue.start));
  // `To X, who asked him, Y answered`: somebody else stands behind the comma.
  if (!first || !comma || (before.at(-1)?.end ?? 0) > cue.start - comma[0].length) return null;
  return (
    before.findLast(
      ({ end, kind }) =>
        kind !== 'pronoun' &&
        /^,? ?, (?:who|whose|qui|dont|que|qu')\b/.test(outside.slice(end, end + 12)) &&
        !/[;:«“"]/.test(outside.slice(end, cue.start)),
    ) ?? null
  );
}
