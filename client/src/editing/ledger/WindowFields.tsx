import { saysWhen } from '@domain/lifecycle/projection.js';
import { FORMATS } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { DayField } from '../../ui/form/DayField.js';
import { InputField } from '../../ui/form/InputField.js';
import { useDates } from '../../ui/use-dates.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from '../editing.module.css';
import { UnderstoodWindow } from '../said/UnderstoodWindow.js';
import { WindowByHand } from '../said/WindowByHand.js';
import type { Asks } from './asks.js';
import { readingOf, saidOnOf } from './entry-input.js';
import type { Entry } from './use-entry.js';

await words('form');

/** For when, where and how it is now, or how long it stands: folded away where a status seldom tells it anew. */
export function WindowFields({ entry, asks }: { entry: Entry; asks: Asks }) {
  const { t } = useTranslation(['editing', 'form']);
  const labels = useLabels();
  const { date } = useDates();
  const { event, draft, set, window, refused, unread, change } = entry;
  const { faults } = change;
  const filled = draft.window !== '' || draft.place !== '' || draft.format !== '';
  const faulty = ['window', 'saidAs', 'place', 'format'].some((field) => field in faults);
  const saidOn = saidOnOf(draft);
  return (
    <details className={styles.window} open={asks.atOnce || filled || faulty || undefined}>
      <summary>{t(asks.place ? 'ledger.windowAndPlace' : 'ledger.term')}</summary>
      <div className={styles.form}>
        <div className={styles.pair}>
          <InputField
            name="window"
            label={t(saysWhen(event.kind) ? 'ledger.window' : 'ledger.term')}
            hint={t('ledger.windowHint')}
            value={draft.window}
            maxLength={200}
            dir="auto"
            onChange={({ target }) => set({ window: target.value })}
            error={
              unread.window
                ? t(refused === null ? 'form:notUnderstood' : `form:refused.${refused}`)
                : (faults['window'] ?? faults['saidAs'])
            }
            autoComplete="off"
          />
          <DayField
            name="saidOn"
            label={t('form:saidOn')}
            hint={t('ledger.saidOnHint', { day: date(saidOnOf({ ...draft, saidOn: '' })) })}
            value={draft.saidOn}
            onChange={(saidOn) => set({ saidOn })}
          />
        </div>
        {!unread.window && (
          <UnderstoodWindow
            text={draft.window}
            understood={window}
            refused={refused}
            saidOn={saidOn}
            timezone={event.timezone ?? ''}
          />
        )}
        {window === null && draft.window.trim() !== '' && (
          <WindowByHand text={draft.window} reading={readingOf(event, draft)} onSet={(text) => set({ window: text })} />
        )}
        <div className={styles.pair}>
          {asks.place && (
            <InputField
              name="place"
              label={t('ledger.place')}
              hint={t('ledger.placeHint')}
              value={draft.place}
              maxLength={300}
              dir="auto"
              onChange={({ target }) => set({ place: target.value })}
              error={faults['place']}
            />
          )}
          {asks.format && (
            <SelectField
              label={t('ledger.format')}
              value={draft.format}
              none={t('ledger.formatUnsaid')}
              choices={FORMATS.map((code) => ({ code, label: labels('format', code) }))}
              onChange={(format) => set({ format })}
              error={faults['format']}
            />
          )}
        </div>
      </div>
    </details>
  );
}
