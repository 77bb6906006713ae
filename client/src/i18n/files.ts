import type { Language } from '@domain/spoken-languages.js';

/** Every dictionary, each in a file of its own: nobody waits for a language they do not read. The first view’s English is in the script. */
export const FILES = import.meta.glob<Partial<Record<Language, object>>>(['./{fr,ar,fa}.ts', './*/{en,fr,ar,fa}.ts']);
