/** Under the views of which dossier a record is shown; part of its address. */
interface WithinSearch {
  dossier?: string;
}

/** Reads whatever an address holds; what is no text is dropped. */
export function validateWithin(raw: Record<string, unknown>): WithinSearch {
  const { dossier } = raw;
  return typeof dossier === 'string' && dossier !== '' ? { dossier: dossier.slice(0, 200) } : {};
}
