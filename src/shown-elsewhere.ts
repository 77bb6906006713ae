import type { FastifyRequest } from 'fastify';
import type { Config } from './config/config.js';
import { embeddedAt } from './domain/embed/embedded-at.js';
import { escapedHtml } from './domain/escaped-html.js';
import type { PageHead } from './page-head.js';

/** Elements for the head of a page that tell programs how it is shown on pages of others (oEmbed 1.0, 4); none where it cannot be. */
export function shownElsewhere(
  { protocol, host, url }: Pick<FastifyRequest, 'protocol' | 'host' | 'url'>,
  { title }: PageHead,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): string[] {
  const here = publicUrl ?? `${protocol}://${host}`;
  const address = URL.canParse(url, here) ? new URL(url, here) : null;
  if (title === null || address === null || embeddedAt(address) === null) return [];
  return ['json', 'xml'].map((format) => {
    const asked = new URLSearchParams({ url: address.href, format });
    const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
    const href = `${here}/api/oembed?${asked.toString()}`;
    return `<link rel="alternate" type="${type}" href="${escapedHtml(href)}" title="${escapedHtml(title)}" />`;
  });
}
