import type { Feed } from 'feed';
import type { Asked, EventFormat } from '../event-format.js';
import type { Pieces } from '../../common/pieces.js';
import type { Snapshot } from '../snapshot.js';
import { feedOf } from './feed-of.js';
import { allowedInXml, escaped } from './html.js';

/** Atom (RFC 4287). */
export const EVENTS_ATOM = {
  ending: 'atom',
  type: 'application/atom+xml; charset=utf-8',
  // Titles are HTML there.
  pieces: (snapshot, asked) => whole(snapshot, asked, escaped, (feed) => feed.atom1()),
} as const satisfies EventFormat;

/** JSON Feed 1. */
export const FEED_JSON = {
  ending: 'feed.json',
  type: 'application/feed+json; charset=utf-8',
  pieces: (snapshot, asked) => whole(snapshot, asked, allowedInXml, (feed) => feed.json1()),
} as const satisfies EventFormat;

async function* whole(
  snapshot: Snapshot,
  asked: Asked,
  titleOf: (title: string) => string,
  write: (feed: Feed) => string,
): Pieces {
  yield write(await feedOf(snapshot, asked, titleOf));
}
