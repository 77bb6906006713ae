/**
 * How people call the browser and system that a User-Agent tells of; null where neither is a known one.
 *
 * @example browserName('Mozilla/5.0 (X11; Linux x86_64) … Chrome/140.0 Safari/537.36') // 'Chrome, Linux'
 */
export function browserName(userAgent: string | null): string | null {
  const found = [BROWSERS, SYSTEMS].map((list) => list.find(([sign]) => userAgent?.includes(sign))?.[1]);
  return found.filter((name) => name !== undefined).join(', ') || null;
}

// Browsers claim to be those before them, so the most particular sign comes first.
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
  ['curl/', 'curl'],
] as const;

const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;
