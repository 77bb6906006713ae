import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeskEvent, DeskEvents } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './desk.module.css';
import { DeskEntry, type DeskKind } from './DeskEntry.js';

interface DeskSectionProps {
  readonly kind: DeskKind;
  readonly events: DeskEvents;
  /** The id of whose desk it is. */
  readonly author: string;
}

/** Events that lie on a desk for one reason; nothing where there are none. What finds no room is in the tables of their dossiers. */
export function DeskSection({ kind, events: { items, total }, author }: DeskSectionProps) {
  const { t } = useTranslation('desk');
  const { number } = useFormats();
  if (items.length === 0) return null;
  const review = REVIEW[kind];
  return (
    <section aria-labelledby={`desk-${kind}`} className={styles.section}>
      <h2 id={`desk-${kind}`}>
        {t(kind)} <span className={styles.count}>{number(total)}</span>
      </h2>
      <ul className={styles.list}>
        {items.map((event) => (
          <DeskEntry key={event.id} kind={kind} event={event} />
        ))}
      </ul>
      {review !== null && total > items.length && (
        <ul className={styles.more}>
          {dossiersOf(items).map(({ slug, title }) => (
            <li key={slug}>
              <Link
                to="/d/$dossier/table"
                params={{ dossier: slug }}
                search={{ review: [review], author: [author], sort: '-updated' }}
              >
                {t('inTable', { dossier: title })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** By which filter the table shows them. */
const REVIEW = {
  returned: 'draft',
  assigned: null,
  drafts: 'draft',
  handedIn: 'in_review',
  deleted: null,
} as const satisfies Record<DeskKind, string | null>;

function dossiersOf(events: readonly DeskEvent[]): DeskEvent['dossier'][] {
  return [...new Map(events.map(({ dossier }) => [dossier.slug, dossier])).values()];
}
