import { html, Markup } from '../../common/markup.js';
import type { DossierDto } from '../../dossiers/dossiers.dto.js';
import { label } from '../../domain/labels/labels.js';
import { plotOf } from '../../domain/timeline/picture/plot.js';
import type { TileItemDto } from '../../timeline/tile.dto.js';
import type { EmbedQueryDto, Theme } from '../embed-query.dto.js';
import { widthOf } from '../letters/width-of.js';
import type { Speech } from '../speech.js';
import { eventList, facts, refOf } from './event-list.js';
import { lanesOf } from './lanes-of.js';
import type { Shown } from './shown.service.js';
import { timelineSvg, type Named } from './timeline-svg.js';

/** What stands beside the picture in a frame, in pixels: the page's edges; its head and foot; what is told of one event. */
const BESIDE = 32;
const AROUND = 118;
const TOLD = 132;
/** The picture is no lower, and no narrower: on less the list is shown instead. */
const LEAST = { height: 170, width: 520 } as const;

interface Page {
  readonly shown: Shown;
  readonly query: EmbedQueryDto;
  readonly speech: Speech;
  readonly laneNames: ReadonlyMap<string, string>;
  /** What is chosen by, in words. */
  readonly chosenBy: readonly string[];
  /** Of the program. */
  readonly version: string;
  /** Leads on, with the filter and the day, and in the language, of the page. */
  readonly addresses: { readonly whole: string; readonly event: (ref: string) => string };
}

/** A timeline for a frame on a page of others: its picture, and the same as a list. It needs no script. */
export function embedPage({ shown, query, speech, laneNames, chosenBy, addresses, version }: Page): string {
  const { words, counting } = speech;
  const { dossier, chosen, events, items, view, total } = shown;
  const one = chosen && events.find((event) => refOf(event) === chosen.address);
  const plot = plotOf(
    {
      ...{ items, labels: speech.labels, locale: speech.locale, towards: speech.towards },
      ...{ today: shown.today, knownOn: shown.knownOn },
      ...lanesOf(events, dossier.sides, speech, laneNames),
      ...{ from: view.from, to: view.to, title: words.timelineOf(dossier.title) },
    },
    {
      width: Math.max(query.width - BESIDE, LEAST.width),
      height: Math.max(query.height - AROUND - (one ? TOLD : 0), LEAST.height),
    },
    widthOf,
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  const svg = timelineSvg(plot, (id) => namedBy(byId.get(id), speech, addresses.event, chosen?.address ?? null));
  const drawn = events.length;
  const about = [speech.span({ from: new Date(view.from), to: new Date(view.to) }), ...chosenBy];
  const counted = counting(words.events, Math.max(total, drawn));
  const body = html`<header>
      <h1>
        <a href="${addresses.whole}" target="_blank" rel="noopener"><bdi>${dossier.title}</bdi></a>
      </h1>
      <p>
        ${about.map((part) => html`<bdi>${part}</bdi> · `)}${counted}${
          query.knownOn === undefined
            ? ''
            : html` · <strong class="known">${words.knownOn(speech.date(query.knownOn))}</strong>`
        }
      </p>
    </header>
    <main>
      ${one ? told(one, speech, addresses.event) : ''}
      ${
        drawn === 0
          ? html`<p class="none">${words.none}</p>`
          : html`<figure data-width="${query.width}" data-height="${query.height}" data-keys="${words.keys}">
                ${svg}
              </figure>
              <section class="list" aria-labelledby="list">
                <h2 id="list">${words.list}</h2>
                ${eventList(events, speech, addresses.event, chosen?.address ?? null)}
                ${total > drawn ? html`<p class="soft">${counting(words.more, total - drawn)}</p>` : ''}
              </section>`
      }
    </main>
    <footer>
      <a href="${addresses.whole}" target="_blank" rel="noopener">${words.whole}</a>
      <span>${words.drawn} ${licenceOf(dossier, speech)}</span>
    </footer>`;
  return documentOf({
    title: words.timelineOf(dossier.title),
    theme: query.theme,
    speech,
    body,
    whole: addresses.whole,
    version,
  });
}

/** What cannot be shown, said where it would stand. */
export function refusedPage(reason: string, speech: Speech, theme: Theme, version: string): string {
  const body = html`<main class="refused">
    <h1>${speech.words.refused}</h1>
    <p>${reason}</p>
  </main>`;
  return documentOf({ title: speech.words.refused, theme, speech, body, whole: null, version });
}

function told(event: TileItemDto, speech: Speech, addressOf: (ref: string) => string): Markup {
  return html`<article class="told">
    <h2>
      <a href="${addressOf(refOf(event))}" target="_blank" rel="noopener"
        ><bdi lang="${event.titleLanguage}">${event.title}</bdi></a
      >
    </h2>
    <p class="soft">${speech.when(event)}</p>
    ${facts(event, speech)}
  </article>`;
}

function namedBy(
  event: TileItemDto | undefined,
  { when, labels, language, comma }: Speech,
  addressOf: (ref: string) => string,
  chosen: string | null,
): Named {
  if (event === undefined) throw new Error('What is drawn is none of what was to be drawn');
  const ref = refOf(event);
  const said = [label('kind', event.kind, language), event.title, when(event), labels.note(event)];
  const name = said.filter((part) => part !== '').join(comma);
  return { ref, name, address: addressOf(ref), chosen: ref === chosen };
}

const licenceOf = ({ licence }: DossierDto, { words }: Speech): string =>
  licence === '' ? '' : `${words.licence(licence)}.`;

interface Document {
  readonly title: string;
  readonly theme: Theme;
  readonly speech: Speech;
  readonly body: Markup;
  readonly whole: string | null;
  readonly version: string;
}

function documentOf({ title, theme, speech, body, whole, version }: Document): string {
  const build = encodeURIComponent(version);
  return html`<!doctype html>
    <html lang="${speech.language}" dir="${speech.towards}" ${theme === 'auto' ? '' : html`data-theme="${theme}"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Démarche</title>
        ${whole === null ? '' : html`<link rel="canonical" href="${whole}" />`}
        <link rel="stylesheet" href="/embed/timeline.css?v=${build}" />
        <script type="module" src="/embed/timeline.js?v=${build}"></script>
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;
}
