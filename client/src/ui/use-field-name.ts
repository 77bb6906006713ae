import { useTranslation } from 'react-i18next';
import type { en } from '../i18n/fields/en.js';
import { words } from '../i18n/words.js';
import { capitalised } from './capitalised.js';

await words('fields');

export type FieldName = keyof typeof en;

/** What a field is called where its name stands alone: in a form, on a page. */
export function useFieldName(): (field: FieldName) => string {
  const { t, i18n } = useTranslation('fields');
  return (field) => capitalised(t(field), i18n.language);
}
