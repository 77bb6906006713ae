import type { FoundCitation } from './finding.js';
import type { TextSpan } from '../text/spans.js';
import type { Reading } from './reading.js';
import type { Speaker, Utterance } from '../speech/utterance.js';

/** The quotations of some utterances, longest first, four at most; without any, one citation of the whole sentence. */
export function citationsOf(reading: Reading, utterances: readonly Utterance[]): FoundCitation[] {
  const quoted = utterances.flatMap(({ quotations, speaker, likely }) =>
    quotations.map((quotation) => ({ ...quotation.inner, speaker, likely })),
  );
  const [first] = utterances;
  if (quoted.length === 0 && first) return [citation(reading, null, first.sentence, first.speaker)];
  const chosen = [...quoted].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST);
  return chosen.map(({ start, end, speaker, likely }) =>
    citation(reading, reading.text.slice(start, end), { start, end }, speaker, likely),
  );
}

const MOST = 4;

function citation(
  reading: Reading,
  quote: string | null,
  { start, end }: { start: number; end: number },
  speaker: Speaker,
  likely?: Speaker,
): FoundCitation {
  return {
    quote,
    passage: { start, end },
    language: reading.language,
    speakerId: speaker.actor && speaker.kind !== 'media' ? speaker.actor.id : null,
    attribution: attributionOf(speaker),
    speakerReason: speaker.reason,
    likelyId: likely?.actor?.id ?? null,
  };
}

/** `people familiar with the talks, via The Wall Street Journal`; null where it stays open who says it. */
function attributionOf({ words, via }: Speaker): string | null {
  return via ? `${words}, via ${via.name}` : words || null;
}

/** The article’s own account of something: its sentence, in nobody’s mouth. */
export function accountOf(
  reading: Reading,
  { sentence: { start, end } }: { readonly sentence: TextSpan },
): FoundCitation {
  return {
    quote: null,
    passage: { start, end },
    language: reading.language,
    speakerId: null,
    attribution: null,
    speakerReason: null,
    likelyId: null,
  };
}
