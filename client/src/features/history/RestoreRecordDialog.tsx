import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { ReasonForm } from '../../editing/ReasonForm.js';
import { LIST_OF } from '../../editing/record/lists.js';
import type { Standing } from '../../editing/record/use-standing.js';
import { ifMatch } from '../../editing/use-event-change.js';

/** A record of which an earlier version can be brought back. */
export interface RestorableRecord {
  readonly entity: keyof typeof LIST_OF;
  readonly slug: string;
  /** The version that there is now. */
  readonly version: number;
}

interface RestoreRecordDialogProps {
  readonly record: RestorableRecord;
  readonly standing: Standing;
  readonly version: number;
  /** What came of it where the record is for others to correct. */
  readonly onSuggested: (suggestion: string | null) => void;
  readonly onClose: () => void;
}

/** Makes a record what it was in a version, as a new one; or suggests that to those who may. */
export function RestoreRecordDialog({ record, standing, version, onSuggested, onClose }: RestoreRecordDialogProps) {
  const { t } = useTranslation('editing');
  const client = useQueryClient();
  const restore = useMutation({
    mutationFn: async (reason: string | undefined) =>
      bodyOf(
        await api.POST(`/api/${LIST_OF[record.entity]}/{id}/revisions/{version}/restore`, {
          params: { path: { id: record.slug, version }, header: ifMatch(record) },
          body: { reason: reason ?? null },
        }),
      ),
    onSuccess: async ({ suggestion }) => {
      onSuggested(suggestion);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' });
      onClose();
    },
  });
  return (
    <AskDialog title={t('history.restoreTitle', { version })} onClose={onClose}>
      <p>{t(standing.suggests ? 'history.restoreSuggestedText' : 'history.restoreRecordText')}</p>
      <ReasonForm
        label={t('remove.reason')}
        submit={t(standing.suggests ? 'history.restoreSuggest' : 'history.restore')}
        required={standing.isPublic}
        error={restore.error}
        pending={restore.isPending}
        onSubmit={(reason) => restore.mutate(reason)}
        onClose={onClose}
      />
    </AskDialog>
  );
}
