import type { Language } from '../domain/spoken-languages.js';
import { tongueOf } from '../domain/tongues/learnt.js';
import type { EventDetailDto } from '../events/event-detail.dto.js';
import type { EventDetailQueries } from '../events/event-detail.queries.js';
import type { OverviewQueries } from '../overview/overview.queries.js';
import { eventData } from './event-data.js';
import { eventHtml } from './event-html.js';
import { html, type Markup } from '../common/markup.js';
import { overviewData, overviewHtml } from './overview-html.js';
import { spoken, type Spoken } from './spoken.js';

interface Asked {
  /** Decoded. */
  readonly path: string;
  readonly language: Language;
  /** By which it is written (BCP 47); as anywhere where it is missing. */
  readonly locale?: string;
  /** YYYY-MM-DD: the day that the page looks back to. */
  readonly knownOn: string | undefined;
}

export interface Answers {
  readonly overviews: Pick<OverviewQueries, 'of'>;
  readonly events: Pick<EventDetailQueries, 'one'>;
}

/**
 * What is read of a page before, and without, any script: a front page or an event, as strangers see it, whoever asks; null for all
 * other pages, and where there is none. It stands where the client will, which takes its place.
 */
export async function firstHtml(
  { overviews, events }: Answers,
  { path, language, locale = language, knownOn }: Asked,
): Promise<Markup | null> {
  const seen = { seesDrafts: false, knownOn, language };
  const speech = spoken(language, locale, knownOn);
  const [, dossier] = /^\/d\/([^/]+)\/?$/.exec(path) ?? [];
  if (dossier !== undefined) {
    const overview = await overviews.of(dossier, seen);
    return overview && page(overview.dossier, speech, overviewHtml(overview, speech), overviewData(overview));
  }
  const [, ref] = /^\/events\/([^/]+)\/?$/.exec(path) ?? [];
  const found = ref === undefined ? null : await events.one(ref, seen);
  if (found === null) return null;
  const event = JSON.parse(found.json) as EventDetailDto;
  return page(null, speech, eventHtml(event, speech), eventData(event));
}

/** With the lines that stand above, where the client has them. */
function page(dossier: { slug: string; title: string } | null, speech: Spoken, main: Markup, data: Markup): Markup {
  return html`<div id="first">
    <header class="first-head">
      <a href="/">Démarche</a>${dossier && html` <span>/</span> <b><bdi>${dossier.title}</bdi></b>`}
    </header>
    ${dossier && views(dossier.slug, speech)}
    <main>${main}</main>
    ${data}
  </div>`;
}

function views(slug: string, { words, language, query }: Spoken): Markup {
  const links = Object.entries(tongueOf(language).pages.views).map(
    ([view, name]) => html` <a href="/d/${slug}${view === 'overview' ? '' : `/${view}`}${query}">${name}</a>`,
  );
  return html`<nav class="first-views" aria-label="${words.views}">${links}</nav>`;
}
