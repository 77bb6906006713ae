import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../api/event-address.js';
import { useViewer } from '../api/use-viewer.js';
import type { EventDetail, StatusChange } from '../api/types.js';
import { words } from '../i18n/words.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { useDates } from '../ui/use-dates.js';
import { useStatusLabel } from '../ui/use-labels.js';
import { useKnownOn } from '../view/use-known-on.js';

await words('editing');

const StatusChangeDialog = lazy(async () => ({
  default: (await import('./StatusChangeDialog.js')).StatusChangeDialog,
}));

interface CorrectEntryProps {
  readonly event: Pick<EventDetail, 'id' | 'ref' | 'kind' | 'timezone'>;
  readonly change: StatusChange;
}

/** Sets an entry of a ledger right by a newer one, for whoever may write. */
export function CorrectEntry({ event, change }: CorrectEntryProps) {
  const { t } = useTranslation('editing');
  const { may } = useViewer();
  const statusOf = useStatusLabel();
  const dates = useDates();
  const knownOn = useKnownOn();
  const [open, setOpen] = useState(false);
  if (!may('ledger.write') || knownOn !== undefined) return null;
  const status = statusOf(event.kind, change.status);
  const date = dates.when({ when: change.effectiveOn, timezone: event.timezone });
  return (
    <>
      <button
        type="button"
        className={classNames(controls.pill, controls.quiet)}
        aria-label={t('ledger.correctOf', { status, date })}
        onClick={() => setOpen(true)}
      >
        {t('ledger.correct')}
      </button>
      {open && (
        <Suspense>
          <StatusChangeDialog eventRef={addressOf(event)} corrects={change.id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
