import { FATES } from '../domain/follow-ups/fate.js';
import { placeIn } from '../domain/places/called/place-in.js';
import { tongueOf } from '../domain/tongues/learnt.js';
import type { OverviewDto, OverviewItemDto, OverviewPartDto } from '../overview/overview.dto.js';
import { html, jsonLd, type Markup } from '../common/markup.js';
import { eventLink, type Spoken } from './spoken.js';

/** The front page of a dossier, to be read. */
export function overviewHtml(overview: OverviewDto, language: Spoken): Markup {
  const { words, date, number, comma, query } = language;
  const { dossier, day, events, sources, firstOn, lastHappened, addedOn, next, overdue, recorded, standing } = overview;
  const sentence = overview.sentence || (query === '' ? '' : words.asKnown.replace('{{day}}', date(day)));
  const held = [
    `${number(events)} ${words.events}`,
    ...(sources === null ? [] : [`${number(sources)} ${words.sources}`]),
    ...(firstOn !== null && lastHappened !== null ? [`${date(firstOn)} ${words.to} ${date(lastHappened)}`] : []),
  ].join(comma);
  return html`<div class="first-page">
    <h1><bdi>${dossier.title}</bdi></h1>
    ${sentence === '' ? null : html`<p class="first-sentence"><bdi>${sentence}</bdi></p>`}
    <p class="first-soft">${held}.${addedOn === null ? null : ` ${words.added} ${date(addedOn)}.`}</p>
    <div class="first-columns">
      ${[
        column(words.next, next, words.noNext, language),
        column(words.overdue, overdue, words.noOverdue, language),
        column(words.recorded, recorded, words.noRecorded, language),
        column(words.standing, standing, words.noStanding, language),
      ]}
      <section>
        <h2>${words.meetings}</h2>
        <ul>
          ${fates(overview, language)}
        </ul>
        <p>
          <a href="/d/${dossier.slug}/follow-ups${query}">${tongueOf(language.language).pages.views['follow-ups']}</a>
        </p>
      </section>
    </div>
  </div>`;
}

/** The same for programs (schema.org). */
export function overviewData({ dossier, sentence, firstOn, lastHappened, changedAt }: OverviewDto): Markup {
  return jsonLd({
    ...{ '@type': 'Dataset', '@id': `/d/${dossier.slug}`, url: `/d/${dossier.slug}`, name: dossier.title },
    ...(sentence !== '' && { description: sentence }),
    ...(firstOn !== null && lastHappened !== null && { temporalCoverage: `${firstOn}/${lastHappened}` }),
    ...(changedAt !== null && { dateModified: changedAt }),
  });
}

function column(heading: string, { items, total }: OverviewPartDto, none: string, language: Spoken): Markup {
  const count = total > items.length ? ` (${language.number(total)})` : '';
  return html`<section>
    <h2>${heading}${count}</h2>
    ${
      items.length === 0
        ? html`<p class="first-soft">${none}</p>`
        : html`<ul>
            ${items.map((item) => line(item, language))}
          </ul>`
    }
  </section>`;
}

function line({ event, said, disputed, overdueDays }: OverviewItemDto, language: Spoken): Markup {
  const { words, when, date, number, comma } = language;
  const notes = [
    when(event),
    event.place && placeIn(event.place, language.language),
    said?.by ? [said.by.name, date(said.on)].join(comma) : null,
    overdueDays === null ? null : `${number(overdueDays)} ${words.days}`,
    disputed ? words.disputed : null,
  ].filter((note) => note !== null);
  return html`<li>${eventLink(event, language)} <small>${notes.map((note) => html` <bdi>${note}</bdi>`)}</small></li>`;
}

function fates({ meetings }: OverviewDto, { words, number }: Spoken): Markup[] {
  return FATES.map((fate) => html`<li><b>${number(meetings[fate].part)}</b> ${words[fate]}</li>`);
}
