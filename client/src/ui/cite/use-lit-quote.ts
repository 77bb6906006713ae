import { quoteAnchor } from '@domain/references/quote-anchor.js';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** What the address leads to among the quotes of a page: it is brought into view, and `data-lit` lights it. */
export function useLitQuote(): (citation: string) => object {
  const hash = useLocation({ select: (location) => location.hash });
  const lit = useRef<HTMLLIElement>(null);
  useEffect(() => lit.current?.scrollIntoView({ block: 'center' }), [hash]);
  return (citation) => {
    const id = quoteAnchor(citation);
    return id === hash ? { id, ref: lit, 'data-lit': true } : { id };
  };
}
