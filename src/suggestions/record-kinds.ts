import type { Type } from '@nestjs/common';
import type { RecordEntity } from '../common/is-public.js';
import type { Action } from '../domain/permissions.js';
import * as bodies from './new-suggestions.dto.js';
import type { SuggestingDto } from './suggestion.dto.js';

/** Records of one kind, of which corrections are suggested. */
export interface RecordKind {
  readonly entity: RecordEntity;
  /** How the API calls them. */
  readonly list: string;
  /** What one of them is called in its description. */
  readonly one: string;
  /** What whoever writes one may do. */
  readonly action: Action;
  readonly New: Type<SuggestingDto & { changes: object }>;
}

export const RECORD_KINDS: readonly RecordKind[] = [
  {
    entity: 'dossier',
    list: 'dossiers',
    one: 'a dossier',
    action: 'dossier.change',
    New: bodies.NewDossierSuggestionDto,
  },
  { entity: 'actor', list: 'actors', one: 'an actor', action: 'actor.write', New: bodies.NewActorSuggestionDto },
  {
    entity: 'publisher',
    list: 'publishers',
    one: 'a publisher',
    action: 'publisher.write',
    New: bodies.NewPublisherSuggestionDto,
  },
  { entity: 'source', list: 'sources', one: 'a document', action: 'source.write', New: bodies.NewSourceSuggestionDto },
];
