import { useLayoutEffect, useRef } from 'react';
import type { DescribedPage } from '@domain/page/described-page.js';
import { asDocument } from '../../editing/page/as-document.js';
import { notTyped } from '../../editing/page/not-typed.js';
import { emptyCitation, type CitationDraft } from './model/form-state.js';

/** Fills a citation with what a page tells, but for what somebody typed; what an earlier page told gives way. */
export function usePageFills(
  citation: CitationDraft,
  change: (changes: Partial<CitationDraft>) => void,
): (page: DescribedPage) => void {
  // Reading a page takes a moment, in which one types on.
  const now = useRef(citation);
  const before = useRef<Partial<CitationDraft>>({});
  useLayoutEffect(() => {
    now.current = citation;
  });
  return (page) => {
    const told = asDocument(page);
    change({ ...notTyped(told, now.current, [emptyCitation(''), before.current]), source: null });
    before.current = told;
  };
}
