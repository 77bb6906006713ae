import type { Kind } from '@domain/vocabulary.js';
import { EventMark } from './EventMark.js';

/** The shape of a kind, as large as the text beside it. Says nothing to a screen reader: put the kind in words as well. */
export function KindMark({ kind }: { kind: Kind }) {
  return <EventMark kind={kind} state="happened" />;
}
