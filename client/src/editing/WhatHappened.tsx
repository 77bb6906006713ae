import { lifecycleOf } from '@domain/lifecycle/table.js';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../api/event-address.js';
import { useViewer } from '../api/use-viewer.js';
import type { EventSummary } from '../api/types.js';
import { words } from '../i18n/words.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { useKnownOn } from '../view/use-known-on.js';

await words('editing');

const StatusChangeDialog = lazy(async () => ({
  default: (await import('./StatusChangeDialog.js')).StatusChangeDialog,
}));

interface WhatHappenedProps {
  readonly event: Pick<EventSummary, 'id' | 'ref' | 'title' | 'kind' | 'status' | 'overdue'>;
}

/** Asks what became of an event, where more can become of it and whoever reads may say so. */
export function WhatHappened({ event }: WhatHappenedProps) {
  const { t } = useTranslation('editing');
  const { may } = useViewer();
  const knownOn = useKnownOn();
  const [open, setOpen] = useState(false);
  const settled = (lifecycleOf(event.kind).transitions[event.status] ?? []).length === 0;
  if (!may('ledger.write') || knownOn !== undefined || settled) return null;
  return (
    <>
      <button
        type="button"
        className={classNames(controls.pill, event.overdue && controls.alert)}
        aria-label={t('ledger.askOf', event)}
        onClick={() => setOpen(true)}
      >
        {t('ledger.ask')}
      </button>
      {open && (
        <Suspense>
          <StatusChangeDialog eventRef={addressOf(event)} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
