import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './compare.module.css';
import { useDayWords } from './use-day-words.js';
import type { DossierLane } from './use-lanes.js';

/** The lanes in words: every event that has a place on one, in time. Made when it is opened. */
export function LanesTable({ lanes, aligned }: { lanes: readonly DossierLane[]; aligned: boolean }) {
  const { t } = useTranslation('compare');
  const { when } = useDates();
  const dayWords = useDayWords();
  const [open, setOpen] = useState(false);
  const rows = lanes
    .flatMap(({ dossier, lane }) => (lane?.events ?? []).map((placed) => ({ dossier, placed })))
    .toSorted((a, b) => a.placed.at - b.placed.at);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('table')}</summary>
      {open && (
        <div className={styles.scroll}>
          <table>
            <caption>{t('caption')}</caption>
            <thead>
              <tr>
                {aligned && <th scope="col">{t('dayColumn')}</th>}
                {(['whenColumn', 'dossierColumn', 'eventColumn'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ dossier, placed: { event, at } }) => (
                <tr key={event.id}>
                  {aligned && <td>{dayWords(at)}</td>}
                  <td>
                    <bdi>{when(event)}</bdi>
                  </td>
                  <td>
                    <bdi>{dossier.title}</bdi>
                  </td>
                  <th scope="row">
                    <bdi lang={event.titleLanguage}>
                      <EventTitle event={event} />
                    </bdi>
                  </th>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
