import { saysWhen } from '../../domain/lifecycle/projection.js';
import type { Status } from '../../domain/lifecycle/status.js';
import { tookPlace } from '../../domain/lifecycle/took-place.js';
import { objects, type Json } from '../json.js';
import { isKind } from './words.js';

/**
 * When, where and how something took place, as the entry tells that says so: beside it an edition may still say what was
 * planned. Places that the ledger of an agreement tells follow one another, so that the last of them stands, and so do the windows of a
 * deadline that is extended.
 *
 * @example toldAtTheEnd({ kind: 'talks', when: '2012-10-08', statusHistory: [{ status: 'held', window: '2012-10-18' }] }) // { when: '2012-10-18' }
 */
export function toldAtTheEnd({ kind, statusHistory }: Json): Json {
  const entries = objects(statusHistory);
  const last = entries.at(-1);
  if (kind === 'deadline') return told({ when: newest(entries, 'window') });
  if (!isKind(kind) || !last || !tookPlace({ kind, status: last['status'] as Status })) return {};
  return told({
    when: saysWhen(kind) ? last['window'] : null,
    place: saysWhen(kind) ? last['place'] : newest(entries, 'place'),
    format: last['format'],
  });
}

/** What the newest of the entries says that say something of it. */
function newest(entries: readonly Json[], name: string): unknown {
  return entries.findLast((entry) => typeof entry[name] === 'string')?.[name];
}

function told(words: Json): Json {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => typeof word === 'string'));
}
