/** What a file of rejected rows tells beside their cells. */
export const TOLD_BESIDE = ['import_line', 'import_column', 'import_value', 'import_reason'] as const;

/** Whether a column is one of these, as it is brought back with rows that were mended: it tells nothing of an event. */
export function isToldBeside(header: string): boolean {
  return (TOLD_BESIDE as readonly string[]).includes(header.trim().replace(/(?:_2)+$/, ''));
}
