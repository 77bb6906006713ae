import type { Reading } from './reading.js';

/** Whether what stands at an offset stands inside quotation marks. */
export function isQuoted({ outside, folded }: Pick<Reading, 'outside' | 'folded'>, at: number): boolean {
  return outside.charAt(at) !== folded.charAt(at);
}
