/** What a list of actors or sources is searched for; part of its address. */
interface DirectorySearch {
  q?: string;
}

/** Reads whatever an address holds; what is no text is dropped. */
export function validateDirectorySearch(raw: Record<string, unknown>): DirectorySearch {
  const q = raw['q'];
  return typeof q === 'string' && q !== '' ? { q: q.slice(0, 200) } : {};
}
