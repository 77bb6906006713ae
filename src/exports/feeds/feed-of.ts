import { Feed } from 'feed';
import { digest } from '../../common/digest.js';
import { FILTER_NAMES } from '../../domain/event-filters.js';
import { eventLine } from '../../domain/labels/event-line.js';
import { eventsCopy } from '../events-copy.sql.js';
import { called } from '../../events/called.sql.js';
import type { Asked } from '../event-format.js';
import { rowsOf } from '../json-lines.js';
import type { Snapshot } from '../snapshot.js';
import { toldEvent, type ToldEvent } from '../../events/told-event.sql.js';
import { languageOf, pageOf } from '../told-words.js';
import { html } from './html.js';

/** So many events are in a feed: those that were changed last. */
const MOST = 100;

const WORDS = {
  en: { new: 'New', changed: 'Changed' },
  fr: { new: 'Nouveau', changed: 'Modifié' },
  ar: { new: 'جديد', changed: 'معدّل' },
  fa: { new: 'تازه', changed: 'تغییریافته' },
} as const;

/** What was recorded and changed last under a filter, the newest first; `titleOf` writes a title as the format wants it. */
export async function feedOf(snapshot: Snapshot, asked: Asked, titleOf: (title: string) => string): Promise<Feed> {
  const name = await called((sql, values) => snapshot.rows(sql, values), asked);
  const events: ToldEvent[] = [];
  for await (const rows of rowsOf<ToldEvent>(
    snapshot.copy(eventsCopy(asked, toldEvent, { sort: '-updated', most: MOST })),
  )) {
    events.push(...rows);
  }
  const language = languageOf(asked);
  const [newest] = events;
  const feed = new Feed({
    title: titleOf(name),
    id: `urn:demarche:events:${filterDigest(asked)}`,
    link: asked.view,
    ...(asked.address !== null && { feedLinks: { atom: asked.address, json: asked.address } }),
    // Atom wants an author; whoever wrote a record is not told outside.
    author: { name: 'Démarche', link: asked.here },
    language,
    generator: 'Démarche',
    // Where nothing is in it, nothing has ever changed.
    updated: new Date(newest?.updatedAt ?? 0),
  });
  for (const event of events) {
    feed.addItem({
      title: titleOf(event.title),
      id: `urn:uuid:${event.id}`,
      link: pageOf(event, asked),
      date: new Date(event.updatedAt),
      published: new Date(event.createdAt),
      category: [{ name: event.kind, term: event.kind }],
      content: contentOf(event, asked),
    });
  }
  return feed;
}

function contentOf(event: ToldEvent, asked: Asked): string {
  const language = languageOf(asked);
  const words = WORDS[language];
  const line = `${event.version === 1 ? words.new : words.changed} · ${eventLine(event, language)}`;
  const sources = event.sources.map((url) => html`<li><a href="${url}">${url}</a></li>`).join('');
  const summary = event.summary === '' ? '' : html`<p lang="${event.language}">${event.summary}</p>`;
  return html`<p>${line}</p>` + summary + (sources === '' ? '' : `<ul>${sources}</ul>`);
}

/** Feeds of different filters are different feeds; the same one stays the same whatever is in it. */
function filterDigest({ query }: Asked): string {
  const filter = FILTER_NAMES.map((name) => [name, query[name] ?? null]);
  return digest(JSON.stringify(filter));
}
