import type { Quotation } from '../text/quotation-marks.js';
import { overlaps, type TextSpan } from '../text/spans.js';
import type { Reading } from './reading.js';

/** What is quoted in a sentence, of which more may be quoted before and behind. */
export function quotationsIn({ quotations }: Pick<Reading, 'quotations'>, sentence: TextSpan): Quotation[] {
  return quotations.filter((quotation) => overlaps(quotation, sentence));
}
