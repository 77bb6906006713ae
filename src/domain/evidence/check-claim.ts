import { FORMATS, type ClaimField } from '../vocabulary.js';

export type ClaimCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: 'claim_empty' | 'claim_too_long' | 'claim_not_a_format';
      /** A sentence for people. */
      readonly reason: string;
    };

const MAX_LENGTH = 500;

/**
 * Whether a source can be recorded as saying `value` of a contested field. A claim of format names one of
 * {@link FORMATS}; what a claim of date says is checked as EDTF where dates are read.
 */
export function checkClaim(field: ClaimField, value: string): ClaimCheck {
  if (value.trim() === '') return { ok: false, code: 'claim_empty', reason: `A claim of ${field} says something` };
  if (value.length > MAX_LENGTH) {
    return { ok: false, code: 'claim_too_long', reason: `A claim takes at most ${MAX_LENGTH} characters` };
  }
  if (field === 'format' && !FORMATS.some((format) => format === value)) {
    return { ok: false, code: 'claim_not_a_format', reason: `“${value}” is none of the formats ${FORMATS.join(', ')}` };
  }
  return { ok: true };
}
