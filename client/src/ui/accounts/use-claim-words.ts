import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/types.js';
import { useAnswerWords } from '../event/use-answer-words.js';
import { useLabels } from '../use-labels.js';

/** What somebody says of a contested field, in words: “format: direct”. */
export function useClaimWords(): (claim: Account['claims'][number]) => string {
  const { t } = useTranslation('accounts');
  const labels = useLabels();
  const wordsOf = useAnswerWords();
  return ({ field, value }) => t('says', { field: labels('claimField', field), value: wordsOf(field, value) });
}
