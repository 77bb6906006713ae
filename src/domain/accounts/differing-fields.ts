import type { Claim } from '../evidence/disputed-fields.js';
import { folded } from '../folded.js';
import { CLAIM_FIELDS, type ClaimField } from '../vocabulary.js';

/**
 * Fields of which two sides say different things. A field of which one of them says nothing is a gap, not a difference;
 * case, accents and spacing make none.
 *
 * @example differingFields([{ field: 'format', value: 'direct' }], [{ field: 'format', value: 'indirect' }]) // ['format']
 */
export function differingFields(one: readonly Claim[], other: readonly Claim[]): ClaimField[] {
  return CLAIM_FIELDS.filter((field) => {
    const [mine, theirs] = [valuesOf(one, field), valuesOf(other, field)];
    return mine.size > 0 && theirs.size > 0 && ![...mine].some((value) => theirs.has(value));
  });
}

function valuesOf(claims: readonly Claim[], field: ClaimField): Set<string> {
  return new Set(claims.filter((claim) => claim.field === field).map(({ value }) => folded(value)));
}
