/** What a file is estimated by: how many events it has, and how long those looked at are. */
interface Known {
  readonly total: number;
  readonly looked: { readonly rows: number; readonly bytes: number };
}

/** About how many bytes a file has; null where nothing tells. `perEvent` is null where the rows looked at do. */
export function sizeOf(perEvent: number | null, { total, looked }: Known): number | null {
  if (perEvent !== null) return perEvent * total;
  if (total === 0) return 0;
  return looked.rows === 0 ? null : (looked.bytes / looked.rows) * total;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A size in the reader's language, to two digits: an estimate has no more.
 * @example sizeInWords(1_234_567, 'en-GB') // '1.2 MB'
 */
export function sizeInWords(bytes: number, locale: string): string {
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), UNITS.length - 1);
  const unit = UNITS[step] ?? 'byte';
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(locale, format).format(bytes / 1000 ** step);
}
