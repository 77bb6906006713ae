import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Reading } from './desk.js';
import { sentencesOf, trimmed, type Passage } from './passage.js';

/** What is selected in the marked text, by mouse, by touch or by its keys, and those keys. */
export function useSelected(box: RefObject<HTMLElement | null>, reading: Reading) {
  const [selected, setSelected] = useState<Passage | null>(null);
  useEffect(() => {
    const note = () => {
      const found = box.current && passageIn(box.current, reading.article.text);
      // What is pressed next takes the selection away; what it was stays.
      if (found) setSelected(found);
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [box, reading]);
  return {
    selected,
    clear: () => {
      setSelected(null);
      document.getSelection()?.removeAllRanges();
    },
    /** Shift with an arrow: the next sentence or the one before, one sentence more or less. */
    onKeyDown: (event: KeyboardEvent) => {
      const next = event.shiftKey ? bySentences(sentencesOf(reading), selected, event.key) : null;
      if (!next || !box.current) return;
      event.preventDefault();
      select(box.current, next);
      setSelected(next);
    },
  };
}

function bySentences(sentences: readonly Passage[], now: Passage | null, key: string): Passage | null {
  const first = now ? sentences.findIndex(({ end }) => end > now.start) : -1;
  const last = now ? sentences.findLastIndex(({ start }) => start < now.end) : -1;
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowRight: [last + 1, last + 1],
    ArrowLeft: [Math.max(first - 1, 0), Math.max(first - 1, 0)],
    ArrowDown: [Math.max(first, 0), last + 1],
    ArrowUp: [Math.max(first, 0), Math.max(last - 1, first, 0)],
  };
  const [from, to] = steps[key] ?? [-1, -1];
  const [start, end] = [sentences[from]?.start, sentences[Math.min(to, sentences.length - 1)]?.end];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Where the selection begins and ends in the text; null where it is empty or reaches beyond it. */
function passageIn(box: HTMLElement, text: string): Passage | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  const stretches = [...box.querySelectorAll<HTMLElement>('[data-start]')].filter((one) => range.intersectsNode(one));
  const [head, tail] = [stretches[0], stretches.at(-1)];
  if (!head || !tail) return null;
  const start = startOf(head) + (head.contains(range.startContainer) ? range.startOffset : 0);
  const end = startOf(tail) + (tail.contains(range.endContainer) ? range.endOffset : tail.textContent.length);
  return trimmed(text, { start, end });
}

function select(box: HTMLElement, { start, end }: Passage): void {
  const stretches = [...box.querySelectorAll<HTMLElement>('[data-start]')];
  const head = stretches.findLast((one) => startOf(one) <= start);
  const tail = stretches.findLast((one) => startOf(one) < end);
  const [from, to] = [head?.firstChild, tail?.firstChild];
  if (!head || !tail || !from || !to) return;
  document.getSelection()?.setBaseAndExtent(from, start - startOf(head), to, end - startOf(tail));
  tail.scrollIntoView({ block: 'nearest' });
}

function startOf(stretch: HTMLElement): number {
  return Number(stretch.dataset['start']);
}
