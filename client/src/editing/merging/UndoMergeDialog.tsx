import { useTranslation } from 'react-i18next';
import type { StandingMerge } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { AskDialog } from '../AskDialog.js';
import { ReasonForm } from '../ReasonForm.js';
import type { MergedList } from './merge-queries.js';
import { useUndoMerge } from './use-undo-merge.js';

await words('records', 'editing');

interface UndoMergeDialogProps {
  readonly list: MergedList;
  readonly merge: StandingMerge;
  /** What the one that stayed is called. */
  readonly into: string;
  readonly onClose: () => void;
}

/** Undoes a merge for a reason, once it is said what that does. */
export function UndoMergeDialog({ list, merge, into, onClose }: UndoMergeDialogProps) {
  const { t } = useTranslation('records');
  const undo = useUndoMerge(list, merge.id);
  return (
    <AskDialog title={t('merged.askTitle', { name: merge.name, into })} onClose={onClose}>
      <p>{t('merged.askText', { name: merge.name })}</p>
      <ReasonForm
        label={t('merged.why')}
        submit={t('merged.undo')}
        required
        error={undo.error}
        pending={undo.isPending}
        onSubmit={(reason) => undo.mutate(reason ?? '')}
        onClose={onClose}
      />
    </AskDialog>
  );
}
