import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail, StatusChange } from '../../api/types.js';
import { useLabels } from '../use-labels.js';
import { useDates } from '../use-dates.js';
import styles from './event.module.css';
import { StatusWord } from './EventMeta.js';
import { SourceLink } from './SourceLine.js';

await words('event');

interface LedgerProps {
  readonly event: Pick<EventDetail, 'kind' | 'statusChanges' | 'timezone'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What was said of an event's status, oldest first. */
export function Ledger({ event, nameOf }: LedgerProps) {
  return (
    <ol className={styles.ledger}>
      {event.statusChanges.map((change) => (
        <li key={change.id}>
          <Entry event={event} change={change} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ event, change, nameOf }: LedgerProps & { change: StatusChange }) {
  const { t } = useTranslation(['translation', 'event']);
  const dates = useDates();
  const labels = useLabels();
  const said = [
    change.window !== null && t('event:saidWindow', { window: change.window }),
    change.place !== null && t('event:saidPlace', { place: change.place }),
    change.saidBy && t('event:saidBy', { name: nameOf(change.saidBy) }),
    // That a named side said it is told by its name.
    (change.basis !== 'announced' || !change.saidBy) && labels('basis', change.basis),
  ].filter(Boolean);
  return (
    <>
      <p>
        <strong className={styles.entryStatus}>
          <StatusWord event={{ kind: event.kind, status: change.status }} />
        </strong>{' '}
        {t('event:effective', { date: dates.when({ when: change.effectiveOn, timezone: event.timezone }) })}
        {said.length > 0 && <>, {said.join(', ')}</>}
      </p>
      {change.note !== null && <p dir="auto">{change.note}</p>}
      <p className={styles.soft}>
        {t('event:known', { date: dates.date(change.knownOn) })}
        {change.source && (
          <>
            {' · '}
            <SourceLink source={change.source} />
          </>
        )}
      </p>
    </>
  );
}
