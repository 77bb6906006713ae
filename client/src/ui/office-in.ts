import type { Actor } from '../api/types.js';

/** What an office is called in a language (BCP 47); as it was written where it is called nothing there. */
export function officeIn(language: string, { office, offices }: Pick<Actor['tenures'][number], 'office' | 'offices'>) {
  return offices[language] ?? office;
}
