import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { EventDetail } from '../../api/types.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { ReasonForm } from '../../editing/ReasonForm.js';
import { ifMatch, useEventChange } from '../../editing/use-event-change.js';

interface RestoreDialogProps {
  readonly event: EventDetail;
  readonly version: number;
  readonly onClose: () => void;
}

/** Makes an event what it was in a version, as a new one. */
export function RestoreDialog({ event, version, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('editing');
  const restore = useEventChange(event, async (reason: string | undefined) =>
    bodyOf(
      await api.POST('/api/events/{id}/revisions/{version}/restore', {
        params: { path: { id: event.id, version }, header: ifMatch(event) },
        body: { reason: reason ?? null },
      }),
    ),
  );
  return (
    <AskDialog title={t('history.restoreTitle', { version })} onClose={onClose}>
      <p>{t('history.restoreText')}</p>
      <ReasonForm
        label={t('remove.reason')}
        submit={t('history.restore')}
        required
        error={restore.error}
        pending={restore.isPending}
        onSubmit={(reason) => restore.mutate(reason, { onSuccess: onClose })}
        onClose={onClose}
      />
    </AskDialog>
  );
}
