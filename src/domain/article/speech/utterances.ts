import type { Sentence } from '../text/passages.js';
import type { Quotation } from '../text/quotation-marks.js';
import { contains, gap, within } from '../text/spans.js';
import { cuesIn, isApposed, isOfAnotherVerb } from './cues.js';
import { agentOf, beyondDoubt } from './doubt.js';
import { inARow, saidOfIt } from './in-a-row.js';
import { likelySpeaker, OPEN } from './likely.js';
import { describedLikely, named, pronounOf } from './named.js';
import { speakerAt } from './speakers.js';
import { standingOf } from './standing.js';
import { isHuman, NOBODY, type Speaker, type Spoken, speakerKey, type ToRead, type Utterance } from './utterance.js';
import { besideColon, clauseSpeaker, GOES_ON, isNamed, labelled, withoutVerb } from './without-verb.js';

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
          : (agent ?? named(article, sentence, speaking, cue, last));
      // Whom a pronoun stands for may stay open; what is quoted there is said by somebody.
      if (!speaker)
        return quotations.length > 0
          ? [{ cue, speaker: OPEN, likely: pronounOf(article, speaking, cue), inverted: speaking.inverted }]
          : [];
      // Who is only said to have been called so says nothing of what is quoted there.
      const own = quotations.length > 0 && isApposed(article, sentence, cue) ? nameless(speaker) : speaker;
      const likely = own.actor === null && speaking.stranger ? describedLikely(article, speaking.stranger) : null;
      return [{ cue, speaker: own, inverted: speaking.inverted, ...(likely && { likely }) }];
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
      const goesOn: Speaker = { ...last.speaker, reason: 'same_speaker' };
      const own = isStillAbout(article, sentence, last) ? { speaker: goesOn } : { speaker: OPEN, likely: goesOn };
      add({ sentence, quotations, at: sentence.start, ...own });
    } else if (quotations.length > 0) {
      const speaker = withoutVerb(article, sentence, quotations, last);
      const at = quotations[0]?.start ?? sentence.start;
      if (speaker) add({ sentence, speaker, quotations, at });
      else add(...openly(article, sentence, quotations, at));
    }
  }
  return found;
}

/** What stands between marks as a sentence of its own is said by somebody, though no verb says so. */
function openly(article: ToRead, sentence: Sentence, quotations: readonly Quotation[], at: number): Utterance[] {
  const own = sentence.heading ? [] : quotations.filter((quotation) => isSentence(article, quotation));
  const likely = likelySpeaker(article, at);
  return own.length > 0 && likely ? [{ sentence, speaker: OPEN, likely, quotations: own, at }] : [];
}

/** It begins with a capital, ends as a sentence does, and is longer than a name. */
function isSentence({ text, outside }: ToRead, { start, inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  return (
    /^\p{Lu}/u.test(words) &&
    /[.!?…]$/.test(words) &&
    words.split(/\s+/).length >= SENTENCE &&
    /(?:^|[.!?:…»”"] ?)$/.test(outside.slice(Math.max(0, start - 3), start).trimEnd())
  );
}

const SENTENCE = 3;

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

function nameless({ words, via }: Speaker): Speaker {
  return { actor: null, side: null, via, kind: 'stranger', reason: 'verb', words };
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
  const utterances = spoken.map(({ cue, speaker, likely }) => ({
    sentence,
    speaker,
    ...(likely && { likely }),
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
