import { useFormats } from '../ui/use-formats.js';
import { filterOf, type ViewSearch } from '../view/view-search.js';
import { chipsOf } from './chips.js';
import { useChipWords } from './use-chip-words.js';

/** The filter in force, in words; null where there is none. */
export function useFilterWords(dossier: string, search: ViewSearch): string | null {
  const { list } = useFormats();
  const filter = filterOf(search);
  const wordOf = useChipWords(dossier, filter);
  const chips = chipsOf(filter).map((chip) => wordOf(chip));
  return chips.length === 0 ? null : list(chips);
}
