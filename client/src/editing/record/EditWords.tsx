import { useTranslation } from 'react-i18next';
import type { RecordList } from '../../api/record-suggestion-queries.js';
import { words } from '../../i18n/words.js';
import { useStanding } from './use-standing.js';

await words('editing');

interface EditWordsProps {
  readonly list: RecordList;
  readonly slug: string;
}

/** What the way to the form of a record is called: to change it, or to suggest a correction. */
export function EditWords({ list, slug }: EditWordsProps) {
  const { t } = useTranslation('editing');
  return t(useStanding(list, slug)?.suggests === true ? 'review.suggest' : 'review.edit');
}
