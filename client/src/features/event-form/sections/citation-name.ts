import type { CitationDraft } from '../model/form-state.js';

/**
 * How a citation is called among others: who published it, and who speaks in it; null while nobody has said.
 * @param comma between the two, with its space
 */
export function citationName({ source, publisher, speaker }: CitationDraft, comma: string): string | null {
  const name = source?.publisher ?? publisher.trim();
  if (name === '') return speaker?.name ?? null;
  return speaker ? name + comma + speaker.name : name;
}
