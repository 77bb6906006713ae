import type { Query, QueryClient } from '@tanstack/react-query';
import { isTile } from '../tile-queries.js';
import type { TimelineTile } from '../types.js';
import { linksShown, touchesTile, type TileAsked } from './touched-tiles.js';
import { touches, type Change } from './touches.js';

/** Changes that come together are answered together. */
const GATHER_MS = 300;
/** A browser keeps six connections to a server, for all of its tabs: one that nobody looks at gives its own back. */
const HIDDEN_MS = 30_000;
/** A stream that was refused is asked for again after this long; one that broke off comes back by itself. */
const REFUSED_MS = 30_000;

/** What may have been said between those who work here; of all else, a page is as of its opening until something changes. */
const TALK: Change = { entity: 'talk', id: '', dossier: null, change: 'changed' };

/**
 * Hears what changes on the server and has the questions asked again whose answers it touches; what is on screen stays
 * until the new answer is there. Ends when the function that it returns is called.
 */
export function watchChanges(client: QueryClient): () => void {
  let stream: EventSource | null = null;
  let heard: Change[] | 'everything' = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let missed = false;

  function open(): void {
    stream ??= listen(new EventSource('/api/stream'));
  }

  function listen(source: EventSource): EventSource {
    source.onopen = () => {
      // A stream that is opened anew does not know what was said before; the first is opened when the page has been read for a while.
      hear(missed ? 'everything' : TALK);
      missed = false;
    };
    source.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as Change);
    source.addEventListener('reset', () => hear('everything'));
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return;
      close();
      waiting = setTimeout(open, REFUSED_MS);
    };
    return source;
  }

  function hear(change: Change | 'everything'): void {
    if (change === 'everything' || heard === 'everything') heard = 'everything';
    else heard.push(change);
    gathering ??= setTimeout(askAgain, GATHER_MS);
  }

  function askAgain(): void {
    const [changes, all] = heard === 'everything' ? [[], true] : [heard, false];
    heard = [];
    gathering = undefined;
    const tiles = client.getQueryCache().findAll({ predicate: isTile });
    const unlinked = linksShown(changes, tiles.flatMap(tileOf));
    void client.invalidateQueries({
      predicate: (query) =>
        all ||
        changes.some((change) =>
          isTile(query)
            ? touchesTile(change, query.queryKey[2] as TileAsked, tileOf(query)[0], unlinked)
            : touches(change, query.queryKey),
        ),
    });
  }

  function close(): void {
    stream?.close();
    stream = null;
    missed = true;
  }

  function onVisibility(): void {
    clearTimeout(waiting);
    if (document.hidden) waiting = setTimeout(close, HIDDEN_MS);
    else open();
  }

  document.addEventListener('visibilitychange', onVisibility);
  onVisibility();
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    clearTimeout(waiting);
    clearTimeout(gathering);
    close();
  };
}

function tileOf({ state }: Query): TimelineTile[] {
  return state.data === undefined ? [] : [state.data as TimelineTile];
}
