import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { eventQuery, neighboursQuery } from '../../api/queries.js';
import type { LinkedEvent } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { fillScreen } from '../../ui/full-screen.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useView } from '../../view/use-view.js';
import { PresentedEvent } from './PresentedEvent.js';
import styles from './presenting.module.css';
import { direction } from '../../ui/direction.js';
import { wayOf } from './way-of.js';

await words('presenting');

interface PresentationProps {
  readonly dossier: string;
  readonly eventRef: string;
}

/**
 * One event fills the screen, with its quote, for a talk: the next and the one before come by keys, a clicker or a press, in time,
 * under the filter and as of the day of the view. The address names the event, so that a reload shows it again.
 */
export function Presentation({ dossier, eventRef }: PresentationProps) {
  const { t } = useTranslation('presenting');
  const { search, change } = useView();
  const client = useQueryClient();
  const { data: event } = useQuery({ ...eventQuery(eventRef, search.knownOn), placeholderData: keepPreviousData });
  const neighbours = neighboursQuery(eventRef, dossier, search);
  const { data: beside } = useQuery(neighbours);
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    change({ presenting: undefined });
  };
  const go = (to: LinkedEvent | null | undefined): void => {
    if (to) change({ selected: addressOf(to) }, { replace: true });
  };
  // A press before it is known what is beside is not lost, unless it was left meanwhile.
  const goOnceKnown = async (way: 'previous' | 'next'): Promise<void> => {
    const known = await client.query(neighbours);
    if (dialog.current) go(known[way]);
  };
  useEffect(() => {
    dialog.current?.showModal();
    // Not to the first link in it, which is that of a source.
    dialog.current?.focus();
  }, []);
  // What comes next is there when it is asked for.
  useEffect(() => {
    for (const one of [beside?.next, beside?.previous]) {
      if (one) client.query(eventQuery(addressOf(one), search.knownOn)).catch(() => undefined);
    }
  }, [client, beside, search.knownOn]);
  const onKeyDown = (pressed: KeyboardEvent): void => {
    const way = wayOf(pressed, direction());
    if (!way) return;
    pressed.preventDefault();
    if (beside) go(beside[way]);
    else goOnceKnown(way).catch(() => undefined);
  };
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={styles.presentation}
      aria-label={t('label')}
      onKeyDown={onKeyDown}
      onCancel={(cancelled) => {
        cancelled.preventDefault();
        leave();
      }}
    >
      <div className={styles.stage} aria-live="polite">
        {event ? <PresentedEvent event={event} /> : <Skeleton lines={[30, 80, 0, 90, 85, 60]} />}
      </div>
      <div className={styles.foot}>
        <button type="button" aria-disabled={!beside?.previous} onClick={() => go(beside?.previous)}>
          <span aria-hidden="true">←</span> {t('previous')}
        </button>
        <button type="button" aria-disabled={!beside?.next} onClick={() => go(beside?.next)}>
          {t('next')} <span aria-hidden="true">→</span>
        </button>
        <span className={styles.keys}>{t('keys')}</span>
        <button type="button" onClick={fillScreen}>
          {t('fullScreen')}
        </button>
        <button type="button" onClick={leave}>
          {t('leave')}
        </button>
      </div>
    </dialog>
  );
}
