import type { LinkedEvent } from '../../api/types.js';

/** The title of an event in few words where it has such ones, in the language that its title came in. */
export function shortTitleOf({
  shortTitle,
  title,
  titleLanguage,
}: Pick<LinkedEvent, 'shortTitle' | 'title' | 'titleLanguage'>): string {
  return shortTitle?.[titleLanguage] ?? title;
}
