import type { DescribedPage } from '@domain/page/described-page.js';
import { newKey } from '../../../editing/form/new-key.js';
import { asDocument } from '../../../editing/page/as-document.js';
import { emptyCitation, emptyForm, type FormState } from './form-state.js';

/** A new event whose source is a page, and what was selected there its quote. */
export function formOfPage(page: DescribedPage, openedOn: string): FormState {
  const { quote, anchor, language } = page;
  const quoted = quote === '' ? {} : { quote, anchor, quoteLanguage: language };
  return {
    ...emptyForm(openedOn),
    citations: [{ ...emptyCitation(newKey()), ...asDocument(page), ...quoted }],
  };
}
