import type { Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import type { Pieces } from '../common/pieces.js';
import type { Snapshot } from './snapshot.js';

/** What a file of events is asked for. */
export interface Asked<Query extends EventFilterDto = EventFilterDto> {
  readonly query: Found<Query>;
  readonly perspective: Perspective;
  readonly now: Date;
  /** Where this Démarche is found, `https://demarche.example`. */
  readonly here: string;
  /** The address of this very file; null of one that a secret opens, which must not be in it when it is passed on, and where the host that was asked is none. */
  readonly address: string | null;
  /** Where a person sees the same events; no secret is in it. */
  readonly view: string;
}

/** How events are written into a file. */
export interface EventFormat<Query extends EventFilterDto = EventFilterDto> {
  /** Of the file's name. */
  readonly ending: string;
  /** As the header Content-Type has it. */
  readonly type: string;
  readonly pieces: (snapshot: Snapshot, asked: Asked<Query>) => Pieces;
}
