import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eventQuery } from '../api/queries.js';
import { FormFault } from '../ui/form/FormFault.js';
import { Skeleton } from '../ui/Skeleton.js';
import { AskDialog } from './AskDialog.js';
import { StatusChangeForm } from './StatusChangeForm.js';

/** Takes one entry for an event's ledger. */
export function StatusChangeDialog({ eventRef, onClose }: { eventRef: string; onClose: () => void }) {
  const { t } = useTranslation('editing');
  const { data: event, error } = useQuery(eventQuery(eventRef));
  return (
    <AskDialog title={t('ledger.ask')} onClose={onClose}>
      {event && <StatusChangeForm event={event} onClose={onClose} />}
      {!event && !error && <Skeleton lines={[80, 60, 60, 40]} />}
      {!event && <FormFault>{error?.message ?? null}</FormFault>}
    </AskDialog>
  );
}
