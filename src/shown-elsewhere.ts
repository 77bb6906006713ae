import type { FastifyRequest } from 'fastify';
import { isDay } from './common/is-day.js';
import type { Config } from './config/config.js';
import { embeddedAt, embedPath, type EmbeddedAt } from './domain/embed/embedded-at.js';
import { escapedHtml } from './domain/escaped-html.js';
import type { Language } from './domain/spoken-languages.js';
import type { PageHead } from './page-head.js';

/**
 * Elements for the head of a page that tell programs how it is shown on pages of others: in a frame (oEmbed 1.0, 4) and as a picture
 * beside a link (Open Graph); none where it cannot be.
 */
export function shownElsewhere(
  { protocol, host, url }: Pick<FastifyRequest, 'protocol' | 'host' | 'url'>,
  { title, dossier }: PageHead,
  language: Language,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): string[] {
  const here = publicUrl ?? `${protocol}://${host}`;
  const address = URL.canParse(url, here) ? new URL(url, here) : null;
  const at = address && embeddedAt(address);
  if (title === null || address === null || at === null) return [];
  const frames = ['json', 'xml'].map((format) => {
    const asked = new URLSearchParams({ url: address.href, format });
    const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
    const href = `${here}/api/oembed?${asked.toString()}`;
    return `<link rel="alternate" type="${type}" href="${escapedHtml(href)}" title="${escapedHtml(title)}" />`;
  });
  return [...frames, ...(dossier === undefined ? [] : previewOf(here + pathOfPreview(dossier, at, language), title))];
}

/** The day that is looked back to is that of the picture, too. */
function pathOfPreview(dossier: string, at: EmbeddedAt, lang: Language): string {
  const knownOn = at.search.get('knownOn');
  const asked = {
    ...('event' in at && { event: at.event }),
    ...(knownOn !== null && isDay(knownOn) && { knownOn }),
    lang,
  };
  return `${embedPath(dossier, new URLSearchParams())}/preview.png?${new URLSearchParams(asked).toString()}`;
}

function previewOf(image: string, title: string): string[] {
  return [
    ...Object.entries({
      'og:image': image,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': title,
    }).map(([property, content]) => `<meta property="${property}" content="${escapedHtml(content)}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}
