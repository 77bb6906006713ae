/**
 * A name for the address bar: ASCII letters and digits joined by hyphens, at most 80 characters. Accents are dropped;
 * what has no ASCII form is left out, and a text without any becomes `item`.
 *
 * @example slugify('Négociations Iran–États-Unis') // 'negociations-iran-etats-unis'
 */
export function slugify(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/-$/, '');
  return words === '' ? 'item' : words;
}

/**
 * What the references of a dossier begin with: the first two letters of each word of its slug, at most six.
 *
 * @example refPrefix('iran-us-2025-2026') // 'IRUS'
 */
export function refPrefix(slug: string): string {
  const letters = slug
    .split('-')
    .filter((word) => /^[a-z]+$/.test(word))
    .map((word) => word.slice(0, 2))
    .join('');
  return letters === '' ? 'REF' : letters.slice(0, 6).toUpperCase();
}

/**
 * The quotable reference of the nth event (from 1) of a dossier in a year.
 *
 * @example formatRef('IRUS', 2026, 14) // 'IRUS-2026-014'
 */
export function formatRef(prefix: string, year: number, n: number): string {
  return `${prefix}-${String(year).padStart(4, '0')}-${String(n).padStart(3, '0')}`;
}
