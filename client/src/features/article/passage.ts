import { OWN, type Desk, type Finding, type Reading } from './desk.js';

/** A part of the article: UTF-16 units of its text, `end` not included. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

const LONGEST_TITLE = 120;

/** The desk with an event more, which somebody selected the passage of; its kind and the rest are for the form. */
export function withPassage(desk: Desk, passage: Passage): Desk {
  return changed(desk, (reading) => {
    const number = reading.found.findings.filter(({ key }) => key.startsWith(OWN)).length + 1;
    const words = wordsOf(reading, passage);
    const own: Finding = {
      ...{
        key: `${OWN}${number}`,
        kind: 'statement',
        status: 'reported',
        format: null,
        confidence: 'low',
        reasons: [],
      },
      title: words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : words,
      ...{ when: reading.article.publishedOn, saidAs: null, saidRule: null, timezone: null },
      ...{
        place: null,
        country: null,
        condition: null,
        consequence: null,
        vote: null,
        knownOn: reading.article.publishedOn,
      },
      ...{ participations: [], details: [], links: [], similar: [] },
      citations: [citationOf(reading, passage)],
      passage: { ...passage },
    };
    const findings = [...reading.found.findings, own].sort((a, b) => a.passage.start - b.passage.start);
    return { ...reading, found: { ...reading.found, findings } };
  });
}

/** The desk with a passage quoted for one of its events. */
export function withQuote(desk: Desk, key: string, passage: Passage): Desk {
  return changed(desk, (reading) => {
    const findings = reading.found.findings.map((finding) =>
      finding.key === key ? { ...finding, citations: [...finding.citations, citationOf(reading, passage)] } : finding,
    );
    return { ...reading, found: { ...reading.found, findings } };
  });
}

/** The sentence that a place of the text lies in, then those after it and before it: what the keyboard selects by. */
export function sentencesOf({ article, found }: Reading): readonly Passage[] {
  const segmenter = new Intl.Segmenter(found.language, { granularity: 'sentence' });
  return [...article.text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    [...segmenter.segment(line)]
      .map(({ segment, index: at }) => ({ start: index + at, end: index + at + segment.trimEnd().length }))
      .filter(({ start, end }) => end > start),
  );
}

/** A passage without the spaces around it; null where nothing is left. */
export function trimmed(text: string, { start, end }: Passage): Passage | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return to > from ? { start: from, end: to } : null;
}

function changed(desk: Desk, change: (reading: Reading) => Reading): Desk {
  return desk.reading ? { ...desk, reading: change(desk.reading) } : desk;
}

function wordsOf({ article }: Reading, { start, end }: Passage): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}

/** The passage word by word; whoever is held to say the quotation that it lies in, says it. */
function citationOf(reading: Reading, { start, end }: Passage): Finding['citations'][number] {
  const { article, found } = reading;
  const said = found.quotations.find((one) => one.start <= start && end <= one.end);
  return {
    quote: article.text.slice(start, end),
    passage: { start, end },
    language: found.language,
    speakerId: said?.speakerId ?? null,
    attribution: said?.speaker ?? null,
    speakerReason: said?.reason ?? null,
    likelyId: null,
  };
}
