import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { neighboursQuery } from '../../api/queries.js';
import type { LinkedEvent } from '../../api/types.js';
import type { ViewSearch } from '../../view/view-search.js';
import { EventLink } from './EventLink.js';
import styles from './neighbours.module.css';

interface NeighboursProps {
  readonly eventRef: string;
  readonly dossier: string;
  /** The view one came from: its filter holds, and the order is that of time. */
  readonly search: ViewSearch;
}

/** The ways to the event before and to the one after, in time, also by Alt with an arrow. */
export function Neighbours({ eventRef, dossier, search }: NeighboursProps) {
  const { t } = useTranslation();
  const { data } = useQuery(neighboursQuery(eventRef, dossier, search));
  const bar = useRef<HTMLElement>(null);
  useAltArrows((way) => bar.current?.querySelector<HTMLAnchorElement>(`[data-way=${way}] a`)?.click());
  return (
    <nav ref={bar} aria-label={t('neighbours.label')} className={styles.bar}>
      <Way way="previous" event={data?.previous ?? null} label={t('neighbours.previous')}>
        <span aria-hidden="true">↑</span> {t('neighbours.previousShort')}
      </Way>
      <Way way="next" event={data?.next ?? null} label={t('neighbours.next')}>
        {t('neighbours.nextShort')} <span aria-hidden="true">↓</span>
      </Way>
    </nav>
  );
}

interface WayProps {
  readonly way: 'previous' | 'next';
  /** Null at an end. */
  readonly event: LinkedEvent | null;
  readonly label: string;
  readonly children: ReactNode;
}

/** Where there is nothing more, the word stays in its place, so that the other does not move under the pointer. */
function Way({ way, event, label, children }: WayProps) {
  return (
    <span
      data-way={way}
      title={event?.title}
      className={event ? undefined : styles.end}
      aria-hidden={event ? undefined : true}
    >
      {event ? (
        <EventLink eventRef={addressOf(event)}>
          <span className="visually-hidden">
            {label} {event.title}
          </span>
          <span aria-hidden="true">{children}</span>
        </EventLink>
      ) : (
        children
      )}
    </span>
  );
}

/** Alt with the arrow up or down; a field that opens its choices by it keeps it. */
function useAltArrows(go: (way: 'previous' | 'next') => void): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      const way = event.key === 'ArrowUp' ? 'previous' : event.key === 'ArrowDown' ? 'next' : null;
      if (way === null || (event.target as Element).closest('input, select, textarea, dialog, [role=menu]')) return;
      event.preventDefault();
      latest.current(way);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
