import { useTranslation } from 'react-i18next';
import { capitalised } from '../../ui/capitalised.js';
import type { ImportField } from './types.js';

/** What a column can tell, in the reader’s words, and in which order it is offered. */
export function useImportFieldName(): {
  readonly nameOf: (field: ImportField) => string;
  readonly fields: readonly ImportField[];
} {
  const { t, i18n } = useTranslation('import');
  const names = t('fields', { returnObjects: true });
  return {
    nameOf: (field) => capitalised(names[field], i18n.language),
    fields: Object.keys(names) as ImportField[],
  };
}
