import { useTranslation } from 'react-i18next';
import { ConflictMerge } from '../../../editing/form/ConflictMerge.js';
import type { Merge } from '../../../editing/form/merge-versions.js';
import type { FormState } from '../model/form-state.js';
import { useConflictWords } from './use-conflict-words.js';

interface EventConflictProps {
  readonly merge: Merge<FormState>;
  readonly onMerged: (state: FormState) => void;
}

/** Two versions of an event, place by place. */
export function EventConflict({ merge, onMerged }: EventConflictProps) {
  const { t } = useTranslation('form');
  return <ConflictMerge title={t('conflictTitle')} merge={merge} words={useConflictWords()} onMerged={onMerged} />;
}
