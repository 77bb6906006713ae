import type { FastifyRequest } from 'fastify';
import type { Config } from './config/config.js';
import { embeddedAt } from './domain/embed/embedded-at.js';
import { EVENT_FILTERS } from './domain/event-filters.js';
import { escapedHtml } from './domain/escaped-html.js';
import type { Language } from './domain/spoken-languages.js';
import type { PageHead } from './page-head.js';

const FEEDS = [
  ['application/atom+xml', 'events.atom'],
  ['application/feed+json', 'feed.json'],
] as const;

/**
 * Elements for the head of a page of a dossier, by which whoever gives its address to a reader of feeds subscribes to what the page
 * shows; none of other pages. A day that is looked back to has no news, so the feed is of today.
 */
export function feedsOfPage(
  { protocol, host, url }: Pick<FastifyRequest, 'protocol' | 'host' | 'url'>,
  { title, dossier }: PageHead,
  language: Language,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): string[] {
  const here = publicUrl ?? `${protocol}://${host}`;
  const at = URL.canParse(url, here) ? embeddedAt(new URL(url, here)) : null;
  if (title === null || dossier === undefined || at === null || 'event' in at) return [];
  const asked = new URLSearchParams({ dossier });
  for (const [name, value] of at.search) if (name in EVENT_FILTERS && name !== 'knownOn') asked.append(name, value);
  asked.append('lang', language);
  return FEEDS.map(([type, file]) => {
    const href = escapedHtml(`/api/exports/${file}?${asked.toString()}`);
    return `<link rel="alternate" type="${type}" href="${href}" title="${escapedHtml(title)}" />`;
  });
}
