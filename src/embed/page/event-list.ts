import { html, Markup, type Piece } from '../../common/markup.js';
import { label } from '../../domain/labels/labels.js';
import { statusLabel } from '../../domain/labels/status-label.js';
import { placeIn } from '../../domain/places/called/place-in.js';
import { kindHue, markParts } from '../../domain/marks/marks.js';
import { markStateOf } from '../../domain/lifecycle/mark-state.js';
import type { TileItemDto } from '../../timeline/tile.dto.js';
import type { Speech } from '../speech.js';

/** Events to be read: each opens to its facts, with or without a script. `addressOf` leads to one by its ref. */
export function eventList(
  events: readonly TileItemDto[],
  speech: Speech,
  addressOf: (ref: string) => string,
  chosen: string | null,
): Markup {
  return html`<ol class="events">
    ${events.map((event) => entry(event, speech, addressOf, chosen))}
  </ol>`;
}

/** What quotes an event: its ref, which all have that readers see. */
export const refOf = ({ ref, id }: Pick<TileItemDto, 'ref' | 'id'>): string => ref ?? id;

function entry(event: TileItemDto, speech: Speech, addressOf: (ref: string) => string, chosen: string | null): Markup {
  const { words, when } = speech;
  const ref = refOf(event);
  const status = speech.labels.note(event);
  return html`<li id="event-${ref}" data-ref="${ref}">
    <details ${ref === chosen ? new Markup('open') : ''}>
      <summary>
        <span class="day">${when(event)}</span> ${mark(event)}
        <span class="what"
          ><bdi class="title" lang="${event.titleLanguage}">${event.title}</bdi
          >${status === '' ? '' : html` <small>${status}</small>`}</span
        >
      </summary>
      <div class="facts">${facts(event, speech)}</div>
      <p><a href="${addressOf(ref)}" target="_blank" rel="noopener">${words.read}</a></p>
    </details>
  </li>`;
}

/** What an event is, who takes part and who says so. */
export function facts(event: TileItemDto, { words, language, counting, comma }: Speech): Markup {
  const who = [...new Map(event.participations.map(({ actor }) => [actor.slug, actor.name])).values()];
  const status = statusLabel(event.kind, event.status, language);
  const rows: [string, Piece][] = [
    [words.status, event.overdue ? [status, words.overdue].join(comma) : status],
    [words.place, event.place && placeIn(event.place, language)],
    [words.who, who.length === 0 ? null : who.map((name, at) => html`${at === 0 ? '' : comma}<bdi>${name}</bdi>`)],
    [
      words.disputed,
      event.disputed.length === 0
        ? null
        : event.disputed.map((field) => label('claimField', field, language)).join(comma),
    ],
  ];
  return html`${
      event.summary === '' ? '' : html`<p class="summary" lang="${event.titleLanguage}" dir="auto">${event.summary}</p>`
    }
    <dl>
      ${rows
        .filter(([, value]) => value !== null)
        .map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
    </dl>
    <p class="soft">
      ${label('kind', event.kind, language)} · <bdi>${refOf(event)}</bdi> ·
      ${counting(words.sources, event.sourceCount)}
    </p>`;
}

function mark({ kind, status, overdue }: TileItemDto): Markup {
  const parts = markParts(kind, markStateOf(kind, status, overdue)).map(
    ({ d, fill, stroke, width }) =>
      html`<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" />`,
  );
  return html`<svg data-mark data-hue="${kindHue(kind)}" viewBox="0 0 16 16" aria-hidden="true">${parts}</svg>`;
}
