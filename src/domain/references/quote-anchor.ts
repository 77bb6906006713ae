/** What leads to a quote within the page of its event, by the id of its citation. */
export const quoteAnchor = (citation: string): string => `quote-${citation}`;
