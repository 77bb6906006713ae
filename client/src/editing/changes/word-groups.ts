import type { LabelGroup } from '@domain/labels/label-table.js';
import type { Entity } from './changes.js';

/** Which field it is, and of what. */
export interface Place {
  readonly entity: Entity;
  /** As in a change. */
  readonly part: string | null;
  readonly field: string | null;
}

/** Fields that hold a word of the vocabulary, whatever they are of. */
const EVERYWHERE: Readonly<Record<string, LabelGroup>> = {
  ...{ role: 'role', format: 'format', status: 'status', moved: 'move', act: 'act', basis: 'basis', review: 'review' },
  ...{ credibility: 'credibility', reliability: 'reliability', placePrecision: 'placePrecision' },
  ...{ titleSource: 'titleSource', seen: 'seen' },
};

/** Fields whose words depend on what they are of, as `entity.field`, of parts of events as `part.field`. */
const SOMEWHERE: Readonly<Record<string, LabelGroup>> = {
  ...{ 'event.kind': 'kind', 'source.kind': 'sourceKind', 'publisher.kind': 'sourceKind', 'actor.type': 'actorType' },
  ...{ 'links.type': 'linkType', 'citations.stance': 'stance', 'claims.field': 'claimField' },
};

/** The words of the vocabulary that the field has its value from; undefined where it says something of its own. */
export function groupOf({ entity, part, field }: Place): LabelGroup | undefined {
  return field === null ? undefined : (SOMEWHERE[`${part ?? entity}.${field}`] ?? EVERYWHERE[field]);
}
