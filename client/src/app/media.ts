export { NARROW as PHONE } from '@domain/first-questions.js';

/** Up to this width the last tabs go behind one word; on a phone all do, and so does what leads elsewhere. */
export const NARROWER = '(max-width: 73.75rem)';
/** Up to this width two more of them do. */
export const NARROWISH = '(max-width: 79.9rem)';
