import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eventQuery } from '../api/queries.js';
import { FormFault } from '../ui/form/FormFault.js';
import { Skeleton } from '../ui/Skeleton.js';
import { AskDialog } from './AskDialog.js';
import { StatusChangeForm } from './ledger/StatusChangeForm.js';

interface StatusChangeDialogProps {
  readonly eventRef: string;
  /** Id of the entry that is set right; left out of one that is new. */
  readonly corrects?: string;
  readonly onClose: () => void;
}

/** Takes one entry for an event's ledger. */
export function StatusChangeDialog({ eventRef, corrects, onClose }: StatusChangeDialogProps) {
  const { t } = useTranslation('editing');
  const { data: event, error } = useQuery(eventQuery(eventRef));
  const wrong = event?.statusChanges.find(({ id }) => id === corrects);
  return (
    <AskDialog title={t(corrects === undefined ? 'ledger.ask' : 'ledger.correct')} onClose={onClose}>
      {event && <StatusChangeForm event={event} wrong={wrong} onClose={onClose} />}
      {!event && !error && <Skeleton lines={[80, 60, 60, 40]} />}
      {!event && <FormFault>{error?.message ?? null}</FormFault>}
    </AskDialog>
  );
}
