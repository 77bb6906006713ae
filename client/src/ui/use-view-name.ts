import { VIEW_NAMES } from '@domain/page-words.js';
import type { Language } from '@domain/spoken-languages.js';
import { useTranslation } from 'react-i18next';

/** What a view of a dossier is called in the reader’s language: the same as in the HTML that the server sends. */
export function useViewName(): (view: keyof (typeof VIEW_NAMES)['en']) => string {
  const { i18n } = useTranslation();
  return (view) => VIEW_NAMES[i18n.language as Language][view];
}
