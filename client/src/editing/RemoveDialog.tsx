import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client.js';
import type { EventDetail } from '../api/types.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { FormFault } from '../ui/form/FormFault.js';
import { AskDialog } from './AskDialog.js';
import styles from './editing.module.css';
import { ReasonForm } from './ReasonForm.js';
import { ifMatch, useEventChange } from './use-event-change.js';

/** Deletes an event for a reason; until the dialog is left it can be undone with one press. */
export function RemoveDialog({ event, onClose }: { event: EventDetail; onClose: () => void }) {
  const { t } = useTranslation('editing');
  const navigate = useNavigate();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (reason: string | undefined) =>
      api.DELETE('/api/events/{id}', {
        params: { path: { id: event.id }, query: { reason: reason ?? null }, header: ifMatch(event) },
      }),
  });
  const undo = useEventChange(event, async () =>
    bodyOf(await api.POST('/api/events/{id}/undelete', { params: { path: { id: event.id } }, body: {} })),
  );
  async function leave() {
    await navigate({ to: '/d/$dossier', params: { dossier: event.dossier.slug } });
    await client.invalidateQueries();
  }
  if (!remove.isSuccess) {
    return (
      <AskDialog title={t('remove.title')} onClose={onClose}>
        <p>{t('remove.text')}</p>
        <ReasonForm
          label={t('remove.reason')}
          submit={t('remove.submit')}
          required
          error={remove.error}
          pending={remove.isPending}
          onSubmit={(reason) => remove.mutate(reason)}
          onClose={onClose}
        />
      </AskDialog>
    );
  }
  return (
    <AskDialog title={t('remove.done', { title: event.title })} onClose={() => void leave()}>
      <FormFault>{undo.error?.message ?? null}</FormFault>
      <div className={styles.buttons}>
        <button
          type="button"
          className={classNames(controls.pill, controls.primary)}
          onClick={() => undo.mutate(undefined, { onSuccess: onClose })}
        >
          {t('remove.undo')}
        </button>
        <button type="button" className={controls.pill} onClick={() => void leave()}>
          {t('remove.leave')}
        </button>
        <Link to="/d/$dossier/deleted" params={{ dossier: event.dossier.slug }} className={controls.pill}>
          {t('deleted.all')}
        </Link>
      </div>
    </AskDialog>
  );
}
