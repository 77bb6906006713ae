import type { ReasonOf } from '../refusals/refusal.js';
import { FORMATS, type ClaimField } from '../vocabulary.js';

export type ClaimCheck =
  | { readonly ok: true }
  | (ReasonOf<'claim_empty' | 'claim_too_long' | 'claim_not_a_format'> & {
      readonly ok: false;
      /** A sentence for people. */
      readonly reason: string;
    });

const MAX_LENGTH = 500;

/**
 * Whether a source can be recorded as saying `value` of a contested field. A claim of format names one of
 * {@link FORMATS}; what a claim of date says is checked as EDTF where dates are read.
 */
export function checkClaim(field: ClaimField, value: string): ClaimCheck {
  if (value.trim() === '') return { ok: false, code: 'claim_empty', reason: `A claim of ${field} says something` };
  if (value.length > MAX_LENGTH) {
    const reason = `A claim takes at most ${MAX_LENGTH} characters`;
    return { ok: false, code: 'claim_too_long', parameters: { max: MAX_LENGTH }, reason };
  }
  if (field === 'format' && !FORMATS.some((format) => format === value)) {
    const reason = `“${value}” is none of the formats ${FORMATS.join(', ')}`;
    return { ok: false, code: 'claim_not_a_format', parameters: { value }, reason };
  }
  return { ok: true };
}
