import { folded } from '../folded.js';
import { CLAIM_FIELDS, type ClaimField } from '../vocabulary.js';

export interface Claim {
  readonly field: ClaimField;
  readonly value: string;
}

/** What the event itself is recorded with; attendance and outcome are known from claims only. */
export interface RecordedValues {
  readonly format?: string | null;
  readonly date?: string | null;
  readonly place?: string | null;
}

/**
 * Fields on which accounts differ: among the claims, or from what is recorded. Case, accents and spacing make no
 * difference. A field without claims is never disputed.
 *
 * @example disputedFields([{ field: 'format', value: 'direct' }], { format: 'indirect' }) // ['format']
 */
export function disputedFields(claims: readonly Claim[], recorded: RecordedValues): ClaimField[] {
  return CLAIM_FIELDS.filter((field) => {
    const claimed = claims.filter((claim) => claim.field === field).map((claim) => claim.value);
    const own = recordedValue(recorded, field);
    return claimed.length > 0 && new Set([...claimed, ...(own ? [own] : [])].map(folded)).size > 1;
  });
}

/** What the event is recorded with of a field; null of what accounts alone tell. */
export function recordedValue(recorded: RecordedValues, field: ClaimField): string | null {
  return field === 'format' || field === 'date' || field === 'place' ? (recorded[field] ?? null) : null;
}
