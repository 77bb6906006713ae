import type { View } from '@domain/page-words/page-words.js';
import { tongueOf } from '@domain/tongues/learnt.js';
import { useTranslation } from 'react-i18next';

/** What a view of a dossier is called in the reader’s language: the same as in the HTML that the server sends. */
export function useViewName(): (view: View) => string {
  const { i18n } = useTranslation();
  return (view) => tongueOf(i18n.language).pages.views[view];
}
