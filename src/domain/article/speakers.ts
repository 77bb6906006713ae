import type { ArticleLanguage } from './language.js';
import { BEFORE_SUBJECT, BEGINS_CLAUSE, PREPOSITIONS } from './lexicon/speech.js';
import type { Sentence } from './passages.js';
import { BLANK, type Subject } from './subjects.js';
import { within, type TextSpan } from './spans.js';

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
}

/**
 * The one who speaks at a cue. After it where the verb is turned round (`", a déclaré X`, `, said X`), passive (`par X`) or
 * the cue is `selon`; else before it: the last name that begins a clause, then the last that no preposition governs.
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
  const after = here.find((subject) => subject.start >= rest && subject.kind !== 'pronoun');
  const follows = after && mayFollow(outside.slice(rest, after.start), language) ? after : null;
  const before = subjectBefore(outside, here, cue);
  const turn = turnOf(outside, sentence, cue);
  if (cue.form === 'according' || turn === 'strong' || (turn === 'weak' && before === null)) {
    if (follows) return { subject: follows, stranger: null, via: viaOf(outside, here, follows, via) };
    const stranger = strangerAt(text, outside, rest);
    if (stranger) return { subject: null, stranger, via };
    if (cue.form === 'according') return { subject: null, stranger: null, via };
  }
  const agent = /^ (?:par|by) (?=\S)/.exec(outside.slice(cue.end, cue.end + 6));
  if (agent && follows) return { subject: follows, stranger: null, via };
  return { subject: before, stranger: null, via };
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
  /^(?:[ ,]*(?:(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:soir|matin))?|a la presse|aux journalistes|devant la presse|a des journalistes|a la television(?: d'etat)?|(?:to )?(?:the )?reporters|sur x|on x|par|by|a son tour|de son cote))+/;

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
  if (between.length > 45 || !/^[\sa-z.'-]*$/.test(between)) return false;
  const words = between.match(/[a-z]+/g) ?? [];
  const strict =
    language === 'fr'
      ? /^(?:que?|qu|a|au|aux|de|des|avec|sur|contre|pour|dans|et|il|elle|ne|un|une)$/
      : /^(?:that|to|of|with|on|against|for|in|and|he|she|it|there|would|will)$/;
  return words.length <= 5 && !words.some((word) => strict.test(word));
}

/** Whether a quotation or a comma ends right before the cue. */
function turnOf(outside: string, sentence: Sentence, cue: Cue): 'strong' | 'weak' | null {
  const head = outside.slice(Math.max(sentence.start, cue.start - 4), cue.start).trimEnd();
  if (/[»”"’'][,.!?]?$|[,!?]["”’']$/.test(head) && !/[a-z]'$/.test(head)) return 'strong';
  return head.endsWith(',') || cue.start === sentence.start ? 'weak' : null;
}

function subjectBefore(outside: string, here: readonly Subject[], cue: Cue): Subject | null {
  const before = here.filter((subject) => subject.end <= cue.start);
  const standing = before.map((subject) => ({ subject, stands: standingOf(outside, subject.start) }));
  const adjacent = standing.findLast(({ subject }) => subject.kind === 'pronoun' && cue.start - subject.end <= 12);
  if (adjacent && adjacent.subject === before.at(-1)) return adjacent.subject;
  const real = standing.filter(({ subject }) => subject.kind !== 'pronoun');
  return (
    (real.findLast(({ stands }) => stands === 'subject') ?? real.findLast(({ stands }) => stands === 'unclear'))
      ?.subject ?? null
  );
}

/** What a name is to its clause, by what stands before it and its titles. */
export function standingOf(outside: string, start: number): 'subject' | 'object' | 'unclear' {
  const head = outside.slice(Math.max(0, start - 70), start);
  const parts = head.match(/[a-z]+|[^a-z\s]/g) ?? [];
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] ?? '';
    if (part === "'" || part === '.') continue;
    if (part === 'on' && (parts[i + 1] ?? '').endsWith('day')) return 'subject';
    if (PREPOSITIONS.has(part)) return 'object';
    if (BEFORE_SUBJECT.has(part) || isPeople(part)) continue;
    if (BEGINS_CLAUSE.has(part) || !/[a-z]/.test(part)) return 'subject';
    return 'unclear';
  }
  return 'subject';
}

/** Adjectives of peoples stand among the titles: `the Iranian foreign minister`. */
function isPeople(word: string): boolean {
  return /(?:ian|ien|ienne|ani|ais|aise|ain|aine|ican|ish|ese|eli|ali|ari|ati)$/.test(word);
}

/** Two capitalised words or more, where a name should be. */
function strangerAt(text: string, outside: string, at: number): TextSpan | null {
  const found =
    /^[\s,]*((?:(?:la|le|l'|the|M\.|Mme|Mr\.?|Ms\.?)\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:al-|bin\s|de\s|von\s)?\p{Lu}[\p{L}'’-]+){1,3})/u.exec(
      text.slice(at, at + 90),
    );
  if (!found?.[1] || outside.slice(at, at + found[0].length).includes(BLANK)) return null;
  const start = at + found[0].length - found[1].length;
  return { start, end: start + found[1].length };
}
