import { PACKS } from '../packs/pack.js';
import { ACCORDING_CUE, GIVES_ANOTHER, SPEECH_CUE, UNSAID } from '../packs/words/speech.js';
import type { Sentence } from '../text/passages.js';
import type { Cue, Speaking } from './speakers.js';
import type { ToRead } from './utterance.js';

/** The words of a sentence by which something is said in it, in the order of the text. */
export function cuesIn({ text, outside, language }: ToRead, sentence: Sentence): Cue[] {
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
  // `“…,” Mohamed, the mediator, told`: a name is no verb.
  const isName = ({ start }: Cue) => start > sentence.start && /\p{Lu}/u.test(text.charAt(start));
  // `X said nothing`, `Y denied that X had refused to …`: X has said nothing.
  const isNothing = ({ start, end }: Cue) =>
    NOTHING.test(outside.slice(end, end + 24)) ||
    (DENIED.test(outside.slice(Math.max(sentence.start, start - 90), start)) &&
      !/[“"«‘]/.test(outside.slice(start, sentence.end)));
  // `un mot du juge`: a noun.
  const isNoun = ({ start }: Cue) => language === 'fr' && NOUN.test(outside.slice(Math.max(0, start - 7), start));
  const isSaid = (cue: Cue) =>
    !isName(cue) &&
    !isNoun(cue) &&
    !isCall(cue) &&
    isTold(cue) &&
    !isSupposed(cue) &&
    !isUntrue(cue) &&
    !isNothing(cue);
  // `si l’UE réplique`: nobody has said anything.
  const isSupposed = ({ start, end }: Cue) => {
    const head = outside.slice(Math.max(sentence.start, start - 48), start);
    return (
      /(?:^|[ ,])(?:si|s'il|s'ils|if|unless|should)\b[^,;:«“"]{0,40}$/.test(head) ||
      // `before he speaks of money`: he has not.
      (/\b(?:before|until|avant qu['e]) ?(?:he|she|it|they|il|elle|ils|elles)(?: ne)? $/.test(head) &&
        !outside.slice(start, end).endsWith('ing'))
    );
  };
  // `Reports that X has offered “…” are incorrect`: nor has X.
  const { reported, untrue } = PACKS[language].frames;
  const isUntrue = ({ start, end }: Cue) =>
    reported.test(outside.slice(sentence.start, start)) && untrue.test(outside.slice(end, sentence.end));
  const isTold = ({ start }: Cue) => !UNSAID[language].test(outside.slice(Math.max(sentence.start, start - 80), start));
  return [...find(SPEECH_CUE[language], 'verb').filter(isSaid), ...find(ACCORDING_CUE[language], 'according')]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_CUES);
}

const NOTHING = /^ nothing(?=[.,;]| (?:to|on|at|after|when|as)\b)/;
const DENIED =
  /\b(?:den(?:y|ied|ies|ying)|dementi[rt]?|dement|dementant|nie|nient|nier|niait) (?:that |que |qu')(?:[^.;:«“"]|\b(?:mr|mrs|ms|dr|m|mm|mme)\.){0,60}$/;

const NOUN = /(?<![a-z])(?:du|au|aux|un|une|des|ce|cet|cette|son|sa|ses) $/;

/** Longer sentences are lists or noise. */
const MOST_CUES = 12;

/** `The deal that X called historic promises “…”`: X has a verb already, and no “and” gives him another. */
export function isOfAnotherVerb(
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

/** `Étienne, rappelé à Paris,`: what is said of somebody, and by nobody. */
export function isApposed({ outside, text, language }: ToRead, sentence: Sentence, { start, end }: Cue): boolean {
  return (
    language === 'fr' &&
    /^\p{L}+ée?s?$/u.test(text.slice(start, end)) &&
    /[a-z], $/.test(outside.slice(Math.max(sentence.start, start - 4), start)) &&
    !/^ (?:[a-z]+ )?par /.test(outside.slice(end, end + 20))
  );
}
