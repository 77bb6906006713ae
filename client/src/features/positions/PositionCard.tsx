import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorRef } from '../../api/types.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { Quote } from '../../ui/event/Quote.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './positions.module.css';
import type { Stated } from './stated.js';

interface PositionCardProps {
  readonly stated: Stated;
  readonly side: ActorRef;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
  /** Column and row among the lanes. */
  readonly place: { lane: number; row: number };
}

/** A position in an editor's words, who stated it where, and in which words. */
export function PositionCard({ stated, side, nameOf, place }: PositionCardProps) {
  const { t } = useTranslation('positions');
  const { date } = useDates();
  const { position, before, anchor } = stated;
  const { day, actor, stance, moved, quotes, event } = position;
  return (
    <li
      id={anchor}
      tabIndex={-1}
      className={styles.card}
      data-moved={moved || undefined}
      style={{ '--lane': place.lane, '--row': place.row } as CSSProperties}
    >
      <p className={styles.day}>
        {date(day)}
        {actor.slug !== side.slug && <span> · {nameOf(actor)}</span>}
      </p>
      {moved && (
        <p className={styles.moved}>
          <span aria-hidden="true">↷ </span>
          {t('moved', { from: before?.stance })}
        </p>
      )}
      <p className={styles.stance}>{stance}</p>
      {!moved && before && <p className={styles.same}>{t('unmoved')}</p>}
      {quotes.map((quote) => (
        <Quote key={quote.source.id + quote.quote} citation={quote} nameOf={nameOf} />
      ))}
      {quotes.length === 0 && <p className={styles.same}>{t('noQuote')}</p>}
      <p className={styles.event}>
        <EventTitle event={event} />
      </p>
    </li>
  );
}
