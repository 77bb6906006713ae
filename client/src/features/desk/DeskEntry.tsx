import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import type { DeskEvent } from '../../api/types.js';
import { KindWord } from '../../ui/event/KindWord.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './desk.module.css';

/** Why an event lies on a desk. */
export type DeskKind = 'returned' | 'assigned' | 'drafts' | 'handedIn' | 'deleted';

/** One event on a desk: what it is, where it belongs, and why it lies there. */
export function DeskEntry({ kind, event }: { kind: DeskKind; event: DeskEvent }) {
  const { t } = useTranslation('desk');
  const { when, dayOf } = useDates();
  const { title, dossier, because, updatedAt } = event;
  const ref = addressOf(event);
  return (
    <li>
      <p className={styles.title}>
        {kind === 'deleted' ? (
          <Link to="/d/$dossier/deleted" params={{ dossier: dossier.slug }}>
            {title}
          </Link>
        ) : (
          <Link to={kind === 'handedIn' ? '/events/$ref' : '/events/$ref/edit'} params={{ ref }}>
            <bdi>{title}</bdi>
          </Link>
        )}
      </p>
      <p className={styles.soft}>
        <KindWord kind={event.kind} /> · {when(event)} · <bdi>{dossier.title}</bdi>
        {because === null && <> · {t('changed', { when: dayOf(updatedAt) })}</>}
      </p>
      {because !== null && kind !== 'drafts' && kind !== 'handedIn' && (
        <p className={styles.soft}>{t(`${kind}By`, { author: because.author, when: dayOf(because.at) })}</p>
      )}
      {because?.text != null && (
        <p className={styles.said} dir="auto">
          {because.text}
        </p>
      )}
    </li>
  );
}
