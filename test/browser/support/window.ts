import type { Page } from '@playwright/test';

/** First and last day of what the address looks at; the timeline writes it when a move has come to rest, until then it is that of its dates. */
export function days(page: Page): [from: number, to: number] {
  const search = new URL(page.url()).searchParams;
  const [from, to] = search.get('window')?.split('..') ?? [search.get('from'), search.get('to')];
  return [Date.parse(from ?? ''), Date.parse(to ?? '')];
}
