import type { Locator } from '@playwright/test';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What an item shows: where its mark and its text are, and whether a pole joins them. */
export interface Shown {
  id: string;
  mark: Box;
  /** Null where it has no label. */
  text: Box | null;
  pole: boolean;
  words: string;
}

/** Every item that is drawn, with the boxes that the browser gave it. */
export function shownAmong(items: Locator): Promise<Shown[]> {
  return items.evaluateAll((elements) =>
    elements.map((element) => {
      const boxOf = (part: typeof element) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return { left, right, top, bottom };
      };
      const words = element.querySelector<typeof element>('[data-title]')!;
      const side = element.dataset['side'] ?? 'none';
      return {
        id: element.dataset['id']!,
        mark: boxOf(element.querySelector('svg')),
        text: side === 'none' ? null : boxOf(words.closest('[data-label]')),
        pole: side.startsWith('flag'),
        words: words.textContent!,
      };
    }),
  );
}

/** A label may end so far from its mark, in pixels. */
const BESIDE = 9;
/** Half a line of text and half a mark. */
const LINE = 11;

/** What is wrong among them: labels on labels or on foreign marks, out of view, or away from their own mark. */
export function faultsOf(all: readonly Shown[], view: { x: number; width: number }): string[] {
  const items = all.filter(({ mark }) => mark.left >= view.x - 8 && mark.right <= view.x + view.width + 8);
  return items.flatMap(({ id, text, mark, pole, words }) => {
    if (!text) return [];
    const others = items.filter((other) => other.id !== id);
    const apart = pole
      ? Math.min(Math.abs(text.left - middle(mark)), Math.abs(text.right - middle(mark)))
      : Math.min(Math.abs(text.left - mark.right), Math.abs(mark.left - text.right));
    return [
      ...(text.left < view.x - 1 || text.right > view.x + view.width + 1 ? [`“${words}” leaves the view`] : []),
      ...(apart > BESIDE ? [`“${words}” is ${apart} pixels from its mark`] : []),
      ...others.filter((o) => o.text && over(text, o.text)).map((other) => `“${words}” lies on “${other.words}”`),
      ...others.filter((o) => over(text, o.mark)).map((o) => `“${words}” lies on the mark of ${o.words || o.id}`),
    ];
  });
}

const middle = ({ left, right }: Box): number => (left + right) / 2;

const over = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && Math.abs(a.top + a.bottom - b.top - b.bottom) / 2 < LINE;
