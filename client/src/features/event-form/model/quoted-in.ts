import { languageTold } from '../../../editing/form/document-description.js';
import type { CitationDraft } from './form-state.js';

/** The language of a quote: its own, else that of its document; empty where neither is told. */
export function quotedIn({ quoteLanguage, source, language }: CitationDraft): string {
  return quoteLanguage || (source ? languageTold(source.language) : language);
}
