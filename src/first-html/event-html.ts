import { label } from '../domain/labels/labels.js';
import { statusLabel } from '../domain/labels/status-label.js';
import { placeIn } from '../domain/places/called/place-in.js';
import { quoteAnchor } from '../domain/references/quote-anchor.js';
import type { CitationDto, EventDetailDto, StatusChangeDto } from '../events/event-detail.dto.js';
import { html, type Markup } from '../common/markup.js';
import { eventLink, type Spoken } from './spoken.js';

/** One event, to be read: what it is, its facts, its ledger, and who says so. */
export function eventHtml(event: EventDetailDto, language: Spoken): Markup {
  const { words, query } = language;
  const kicker = [label('kind', event.kind, language.language), event.ref].filter((said) => said !== null);
  const linked = [...event.links.outgoing, ...event.links.incoming];
  return html`<article class="first-page first-event">
    <p class="first-soft">
      <a href="/d/${event.dossier.slug}${query}"><bdi>${event.dossier.title}</bdi></a>
    </p>
    <p class="first-soft">${kicker.join(' · ')}</p>
    <h1 lang="${event.titleLanguage}" dir="auto">${event.title}</h1>
    <p class="first-sentence" lang="${event.titleLanguage}" dir="auto">${event.summary}</p>
    ${translated(event, language)} ${section(words.facts, html`<dl>${facts(event, language)}</dl>`)}
    ${section(words.ledger, list(event.statusChanges.map((change) => entry(event, change, language))))}
    ${event.participations.length === 0 ? null : section(words.who, html`<dl>${roles(event, language)}</dl>`)}
    ${section(words.quotes, list(event.citations.map((citation) => quote(citation, language))))}
    ${section(words.links, list(linked.map(({ event: other }) => html`<li>${eventLink(other, language)}</li>`)))}
  </article>`;
}

/** That title and summary are a translation, and from which language. */
function translated({ titleLanguage, tellings }: EventDetailDto, { words, language }: Spoken): Markup | null {
  const written = tellings.at(-1)?.language ?? titleLanguage;
  if (written === titleLanguage) return null;
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(written);
  return html`<p class="first-soft">${words.translated} ${name ?? written}</p>`;
}

function section(heading: string, inside: Markup | null): Markup | null {
  return (
    inside &&
    html`<section>
      <h2>${heading}</h2>
      ${inside}
    </section>`
  );
}

function list(items: readonly Markup[]): Markup | null {
  return items.length === 0
    ? null
    : html`<ul>
        ${items}
      </ul>`;
}

function facts(event: EventDetailDto, { words, when, language }: Spoken): Markup[] {
  const written = event.tellings[0]?.language;
  const told: readonly (readonly [string, string | null, string?])[] = [
    [words.when, when(event)],
    [words.status, statusLabel(event.kind, event.status, language)],
    [words.place, event.place && placeIn(event.place, language)],
    [words.format, event.format && label('format', event.format, language)],
    [words.condition, event.condition, written],
    [words.consequence, event.consequence, written],
  ];
  return told.flatMap(([name, value, lang]) =>
    value === null
      ? []
      : [
          html`<div>
            <dt>${name}</dt>
            <dd dir="auto" lang="${lang ?? language}">${value}</dd>
          </div>`,
        ],
  );
}

function entry(event: EventDetailDto, change: StatusChangeDto, { words, date, language }: Spoken): Markup {
  const isWrong = event.statusChanges.some(({ corrects }) => corrects === change.id);
  const said = [
    ...(change.saidBy ? [`${words.saidBy} ${change.saidBy.name}`] : []),
    `${words.known} ${date(change.knownOn)}`,
    ...(isWrong ? [words.corrected] : []),
  ];
  return html`<li>
    <b>${statusLabel(event.kind, change.status, language)}</b> <bdi>${date(change.effectiveOn)}</bdi>
    <small>${said.map((one) => html` <bdi>${one}</bdi>`)}</small>
    ${change.note === null ? null : html`<p dir="auto">${change.note}</p>`}
  </li>`;
}

/** Who takes part, by what they do in it. */
function roles({ participations }: EventDetailDto, { language, comma }: Spoken): Markup[] {
  return [...new Set(participations.map(({ role }) => role))].map((role) => {
    const actors = participations.filter((one) => one.role === role).map(({ actor }) => actor);
    const links = actors.map(
      ({ slug, name }, at) => html`${at === 0 ? '' : comma}<a href="/actors/${slug}"><bdi>${name}</bdi></a>`,
    );
    return html`<div>
      <dt>${label('role', role, language)}</dt>
      <dd>${links}</dd>
    </div>`;
  });
}

function quote(
  { id, quote: said, language: tongue, translation, speaker, attribution, source }: CitationDto,
  { words, language, date }: Spoken,
): Markup {
  const translated = tongue === language ? undefined : translation?.[language];
  const from = [speaker?.name, attribution, source.publisher, source.publishedOn && date(source.publishedOn)];
  return html`<li id="${quoteAnchor(id)}">
    ${said === null ? null : html`<blockquote lang="${tongue ?? ''}" dir="auto">${said}</blockquote>`}
    ${translated === undefined ? null : html`<p><small>${words.translation}</small> <span lang="${language}">${translated}</span></p>`}
    <small>${from.filter((one) => typeof one === 'string').map((one) => html` <bdi>${one}</bdi>`)}</small>
    <a href="/sources/${source.slug}"><bdi lang="${source.language}">${source.title}</bdi></a>
  </li>`;
}
