import type { Language } from './languages.js';

/** Every folder's dictionaries, each in a file of its own: a page waits for one language only. */
export const FILES = import.meta.glob<Partial<Record<Language, object>>>('./*/{en,fr}.ts');
