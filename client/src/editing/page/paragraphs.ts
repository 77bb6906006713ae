/** A piece of text as it lies on a page. */
export interface PlacedText {
  readonly text: string;
  /** Of its base line, counted upwards. */
  readonly y: number;
  readonly height: number;
  readonly endsLine: boolean;
  /** From 1. */
  readonly page: number;
}

/** Lines further apart than so many of their heights belong to two paragraphs. */
const APART = 1.7;

/** Texts of pages as paragraphs: lines put together again, words that were parted at the end of a line, too. */
export function paragraphsOf(placed: readonly PlacedText[]): string[] {
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const line of linesOf(placed)) {
    if (last && goesOn(last, line)) paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
    else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim());
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
  readonly page: number;
}

function linesOf(placed: readonly PlacedText[]): Line[] {
  const open: PlacedText[] = [];
  const lines = placed.flatMap((piece, at) => {
    open.push(piece);
    return piece.endsLine || at === placed.length - 1 ? [lineOf(open.splice(0))] : [];
  });
  return lines.filter(({ text }) => text.trim() !== '');
}

function lineOf(pieces: readonly PlacedText[]): Line {
  return {
    text: pieces.map(({ text }) => text).join(''),
    y: pieces[0]?.y ?? 0,
    height: Math.max(...pieces.map(({ height }) => height)),
    page: pieces[0]?.page ?? 1,
  };
}

/** A sentence goes on over the end of a page; within one, what lies close and is of one size. */
function goesOn(before: Line, line: Line): boolean {
  if (before.page !== line.page) return !/[.!?:»”"]\s*$/u.test(before.text);
  const height = Math.max(before.height, line.height);
  const sameSize = Math.min(before.height, line.height) > height * 0.8;
  return sameSize && Math.abs(before.y - line.y) <= height * APART;
}

function joined(text: string, line: string): string {
  return /\p{L}-$/u.test(text.trimEnd()) && /^\p{Ll}/u.test(line.trimStart())
    ? text.trimEnd().slice(0, -1) + line.trimStart()
    : `${text} ${line}`;
}
