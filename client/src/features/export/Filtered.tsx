import { useTranslation } from 'react-i18next';
import { useFilterWords } from '../../filters/use-filter-words.js';
import type { ViewSearch } from '../../view/view-search.js';

/** The filter in force, in words. */
export function Filtered({ dossier, search }: { dossier: string; search: ViewSearch }) {
  const { t } = useTranslation('export');
  const filter = useFilterWords(dossier, search);
  return <p>{filter === null ? t('unfiltered') : t('filter', { filter })}</p>;
}
