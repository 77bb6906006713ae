import { PACKS } from '../packs/pack.js';
import { ACCORDING_CUE, ADDING, GIVES_ANOTHER, SPEECH_CUE, UNSAID } from '../packs/words/speech.js';
import type { Sentence } from '../text/passages.js';
import type { Quotation } from '../text/quotation-marks.js';
import type { Subject } from '../names/subjects.js';
import { contains, gap, within } from '../text/spans.js';
import { agentOf, beyondDoubt } from './doubt.js';
import { describedPerson, ministryOf, voiceOf } from './descriptions.js';
import { genderOf } from './genders.js';
import { inARow, saidOfIt } from './in-a-row.js';
import { isOrdinal } from './ordinal.js';
import { antecedent, isAside, isLatter, latter, oneOfTwo } from './pronouns.js';
import { type Cue, type Speaking, speakerAt } from './speakers.js';
import { standingOf } from './standing.js';
import {
  NOBODY,
  type Speaker,
  type Spoken,
  type ToRead,
  type Utterance,
  isHuman,
  speakerKey,
  wordsOf,
} from './utterance.js';
import { GOES_ON, besideColon, clauseSpeaker, isNamed, labelled, withoutVerb } from './without-verb.js';

/** Who says what, sentence by sentence; quotations without a verb of their own go to whoever spoke last nearby. */
export function utterancesIn(article: ToRead): Utterance[] {
  const found: Utterance[] = [];
  const add = (...utterances: readonly Utterance[]) =>
    found.push(...utterances.flatMap((utterance) => beyondDoubt(article, utterance)));
  for (const sentence of article.sentences) {
    const quotations = within(article.quotations, sentence).filter(
      (quotation) => !isTitle(article, quotation) && !article.subjects.some((subject) => contains(subject, quotation)),
    );
    const last = found.findLast(({ speaker }) => speaker.words !== '') ?? null;
    const heard = cuesIn(article, sentence).flatMap((cue, i, cues) => {
      const speaking = speakerAt(article.outside, article.text, sentence, cue, article.subjects, article.language);
      const agent = agentOf(article, cue, sentence.end);
      const speaker =
        agent === 'nobody' || isOfAnotherVerb(article, speaking, cue, cues[i - 1])
          ? { ...NOBODY, words: '', via: null }
          : (agent ?? named(article, speaking, cue, last));
      if (!speaker) return [];
      // Who is only said to have been called so says nothing of what is quoted there.
      const own = quotations.length > 0 && isApposed(article, sentence, cue) ? nameless(speaker) : speaker;
      return [{ cue, speaker: own, inverted: speaking.inverted }];
    });
    const spoken = governing(article.outside, heard, quotations).map((each) =>
      besideColon(article, sentence, quotations, each),
    );
    if (spoken.length > 0) add(...shared(article, sentence, quotations, spoken, last));
    else if (
      quotations.length > 0 &&
      last &&
      isHuman(last.speaker) &&
      GOES_ON.test(article.outside.slice(sentence.start, sentence.end))
    ) {
      const speaker: Speaker = isStillAbout(article, sentence, last)
        ? { ...last.speaker, reason: 'same_speaker' }
        : { ...NOBODY, words: '', via: null };
      add({ sentence, speaker, quotations, at: sentence.start });
    } else if (quotations.length > 0) {
      const speaker = withoutVerb(article, sentence, quotations, last);
      if (speaker) add({ sentence, speaker, quotations, at: quotations[0]?.start ?? sentence.start });
    }
  }
  return found;
}

/** A word or two with an article before the mark and more of the name behind: `la « république » de Donetsk`; no verb asks for it. */
function isTitle(article: ToRead, quotation: Quotation): boolean {
  const { outside, text } = article;
  const words = text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/).length;
  if (words > 2 || !isNamed(outside, quotation)) return false;
  // `salue un « pas important » et …`: a verb of saying asks for it.
  if (SAYING_BEFORE.test(outside.slice(Math.max(0, quotation.start - 32), quotation.start))) return false;
  return (
    /^ (?:de|du|des|d'|of|and|et|[a-z]+s?\b)/.test(outside.slice(quotation.end, quotation.end + 5)) &&
    !/^,? ?(?:said|a |ont )/.test(outside.slice(quotation.end, quotation.end + 6))
  );
}

const SAYING_BEFORE =
  /\b(?:salue|denonce|evoque|qualifie|promis|vante|deplore|dit|parle|hailed|denounced|condemned|praised|welcomed|called|promised|spoke|lamented)(?: [a-z']+){0,2} (?:d')?(?:une?|le|la|l'|an?|the|of an?) ?$/;

/** `Étienne, rappelé à Paris,`: what is said of somebody, and by nobody. */
function isApposed({ outside, text, language }: ToRead, sentence: Sentence, { start, end }: Cue): boolean {
  return (
    language === 'fr' &&
    /^\p{L}+ée?s?$/u.test(text.slice(start, end)) &&
    /[a-z], $/.test(outside.slice(Math.max(sentence.start, start - 4), start)) &&
    !/^ (?:[a-z]+ )?par /.test(outside.slice(end, end + 20))
  );
}

/** `The deal that X called historic promises “…”`: X has a verb already, and no “and” gives him another. */
function isOfAnotherVerb(
  { outside, language }: ToRead,
  { subject, inverted }: Speaking,
  cue: Cue,
  before: Cue | undefined,
): boolean {
  if (!subject || !before || inverted || before.form === 'according' || before.start < subject.end) return false;
  return (
    !/(?:ing|ant)$/.test(outside.slice(cue.start, cue.end)) &&
    !GIVES_ANOTHER[language].test(outside.slice(before.end, cue.start))
  );
}

function nameless({ words, via }: Speaker): Speaker {
  return { actor: null, side: null, via, kind: 'stranger', reason: 'verb', words };
}

function cuesIn({ outside, language }: ToRead, sentence: Sentence): Cue[] {
  const here = outside.slice(sentence.start, sentence.end);
  const find = (pattern: RegExp, form: Cue['form']) =>
    [...here.matchAll(pattern)].map(({ 0: words, index }) => ({
      form,
      start: sentence.start + index,
      end: sentence.start + index + words.length,
    }));
  // Who calls somebody says nothing of them, unless it is quoted.
  const isCall = ({ start, end }: Cue) =>
    /^call(?!s? (?:for|on)|ed (?:for|on))/.test(outside.slice(start, end)) &&
    !/[“"«‘]/.test(outside.slice(end, Math.min(sentence.end, end + 90)));
  const isSaid = (cue: Cue) => !isCall(cue) && isTold(cue) && !isSupposed(cue) && !isUntrue(cue);
  // `si l’UE réplique`: nobody has said anything.
  const isSupposed = ({ start }: Cue) =>
    /(?:^|[ ,])(?:si|s'il|s'ils|if|unless|should)\b[^,;:«“"]{0,40}$/.test(
      outside.slice(Math.max(sentence.start, start - 48), start),
    );
  // `Reports that X has offered “…” are incorrect`: nor has X.
  const { reported, untrue } = PACKS[language].frames;
  const isUntrue = ({ start, end }: Cue) =>
    reported.test(outside.slice(sentence.start, start)) && untrue.test(outside.slice(end, sentence.end));
  const isTold = ({ start }: Cue) => !UNSAID[language].test(outside.slice(Math.max(sentence.start, start - 80), start));
  return [...find(SPEECH_CUE[language], 'verb').filter(isSaid), ...find(ACCORDING_CUE[language], 'according')]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_CUES);
}

/** Longer sentences are lists or noise. */
const MOST_CUES = 12;

function named(
  article: ToRead,
  { subject, stranger, via }: Speaking,
  cue: Cue,
  last: Utterance | null,
): Speaker | null {
  const medium = via?.actor ?? null;
  const described = stranger && (ministryOf(article, stranger) ?? describedPerson(article, stranger));
  if (described) return { ...described, via: medium };
  if (stranger)
    return {
      actor: null,
      side: null,
      kind: 'stranger',
      words: wordsOf(article, stranger),
      via: medium,
      reason: 'verb',
    };
  if (subject && isOrdinal(article.outside, subject)) {
    const actor = oneOfTwo(article, subject);
    return { actor, side: null, kind: 'person', words: wordsOf(article, subject), via: medium, reason: 'pronoun' };
  }
  if (subject?.kind === 'pronoun' && last && isAside(article.outside, subject, cue)) {
    return isHuman(last.speaker) ? { ...last.speaker, reason: 'pronoun' } : null;
  }
  if (subject?.kind === 'pronoun' && last && goesOn(article, cue, last)) return { ...last.speaker, reason: 'pronoun' };
  if (
    subject?.kind === 'pronoun' ||
    (!subject && /-(?:t-)?(?:il|elle)\b/.test(article.outside.slice(cue.start, cue.end)))
  ) {
    const person =
      subject && isLatter(article.outside, subject)
        ? latter(article, subject.start)
        : antecedent(article, subject?.start ?? cue.start, last, genderOf(article.outside, subject ?? cue));
    return person && { ...person, reason: 'pronoun' };
  }
  if (!subject) return { ...NOBODY, words: '', via: medium };
  const voice = voiceOf(article, subject, cue);
  if (voice) return { ...voice, via: medium };
  return {
    actor: isFar(article, subject, cue) ? null : subject.actor,
    side: subject.side,
    kind: subject.kind,
    words: wordsOf(article, subject.name),
    via: medium,
    reason: cue.form === 'according' ? 'according' : 'verb',
  };
}

/** Whether nobody else did anything since somebody spoke. */
function isStillAbout(article: ToRead, sentence: Sentence, { at, speaker }: Utterance): boolean {
  return !within(article.subjects, { start: at, end: sentence.start }).some(
    ({ kind, actor, start }) =>
      (kind === 'person' || kind === 'office') &&
      actor !== speaker.actor &&
      standingOf(article.outside, start) !== 'object',
  );
}

/** `…, he added`: whoever spoke just before. */
function goesOn({ outside, sentences }: ToRead, cue: Cue, { speaker, sentence, quotations }: Utterance): boolean {
  return (
    isHuman(speaker) &&
    quotations.length > 0 &&
    ADDING.test(outside.slice(cue.start, cue.end)) &&
    cue.start < ((sentences[sentence.index + 2] ?? sentences[sentence.index + 1])?.end ?? 0)
  );
}

/** More than a word or two between a person and the verb, parted by no comma and no "and": another may have come in between. */
function isFar({ outside }: ToRead, { kind, end }: Subject, cue: Cue): boolean {
  const between = outside.slice(end, Math.max(end, cue.start));
  const participle = /(?:ing|ant)$/.test(outside.slice(cue.start, cue.end));
  return (
    kind === 'person' &&
    !participle &&
    between.length > 25 &&
    !/^,| (?:and|et|but|mais|puis|then) (?:[a-z']+ ){0,3}$/.test(between)
  );
}

/** `…, accusing X of “…”, an official said`: what closes the sentence governs what a participle says in it. */
function governing(
  outside: string,
  heard: readonly (Spoken & { readonly inverted: boolean })[],
  quotations: readonly Quotation[],
): Spoken[] {
  const closing = heard.at(-1);
  if (
    !closing?.inverted ||
    closing.cue.form === 'according' ||
    quotations.some(({ start }) => start > closing.cue.start)
  )
    return [...heard];
  return heard.filter(({ cue }) => cue === closing.cue || !/(?:ant|ing)$/.test(outside.slice(cue.start, cue.end)));
}

/** Each quotation to the nearest cue; a cue without any still says something. */
function shared(
  article: ToRead,
  sentence: Sentence,
  quotations: readonly Quotation[],
  spoken: readonly Spoken[],
  last: Utterance | null,
): Utterance[] {
  const own = new Map(spoken.map(({ cue }) => [cue, [] as Quotation[]]));
  const apart: Utterance[] = [];
  for (const quotation of quotations) {
    const nearest = spoken.reduce((best, each) => (gap(each.cue, quotation) < gap(best.cue, quotation) ? each : best));
    const between = article.outside.slice(nearest.cue.end, Math.max(nearest.cue.end, quotation.start));
    // Behind a semicolon another clause has its own subject: `; M. Hollande, “…”`.
    const clause = between.lastIndexOf(';');
    const others =
      clause < 0
        ? labelled(article, sentence, quotation, nearest, last)
        : clauseSpeaker(article, { start: nearest.cue.end + clause, end: quotation.start }, last);
    const another =
      others ?? inARow(article, nearest, quotations, quotation) ?? saidOfIt(article, spoken, nearest, quotation);
    if (another) apart.push({ sentence, speaker: another, quotations: [quotation], at: quotation.start });
    else own.get(nearest.cue)?.push(quotation);
  }
  const utterances = spoken.map(({ cue, speaker }) => ({
    sentence,
    speaker,
    quotations: own.get(cue) ?? [],
    at: cue.start,
    cue,
    rivals: spoken.filter((each) => speakerKey(each.speaker) !== speakerKey(speaker)).map((each) => each.cue),
  }));
  return [
    ...utterances.filter(
      (each, i) =>
        each.quotations.length > 0 ||
        !utterances.some((other, j) => j < i && speakerKey(other.speaker) === speakerKey(each.speaker)),
    ),
    ...apart,
  ];
}
