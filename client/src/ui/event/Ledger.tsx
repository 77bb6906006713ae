import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { EventDetail, StatusChange } from '../../api/types.js';
import { useLabels } from '../use-labels.js';
import { useDates } from '../use-dates.js';
import { StatusMark } from '../StatusMark.js';
import { useFormats } from '../use-formats.js';
import styles from './event.module.css';
import { StatusWord } from './EventMeta.js';
import { SourceLink } from './SourceLine.js';
import { voteInWords } from './vote-words.js';
import { usePlaceName } from '../use-place-name.js';

await words('event');

interface LedgerProps {
  readonly event: Pick<EventDetail, 'kind' | 'statusChanges' | 'timezone'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
  /** What may be done with an entry that counts. */
  readonly actsOn?: (change: StatusChange) => ReactNode;
}

/** What was said of an event's status, oldest first. */
export function Ledger({ event, nameOf, actsOn }: LedgerProps) {
  return (
    <ol className={styles.ledger}>
      {event.statusChanges.map((change) => (
        <li key={change.id}>
          <Entry event={event} change={change} nameOf={nameOf} actsOn={actsOn} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ event, change, nameOf, actsOn }: LedgerProps & { change: StatusChange }) {
  const { t } = useTranslation(['translation', 'event']);
  const dates = useDates();
  const { comma } = useFormats();
  const placeName = usePlaceName();
  const labels = useLabels();
  const said = [
    change.window !== null &&
      t('event:saidWindow', { window: dates.when({ when: change.window, timezone: event.timezone }) }),
    change.saidAs !== null && t('event:saidWords', { text: change.saidAs.text }),
    change.place !== null && t('event:saidPlace', { place: placeName(change.place) }),
    change.format !== null && labels('format', change.format),
    change.vote !== null && voteInWords(change.vote, t, comma),
    change.saidBy && t('event:saidBy', { name: nameOf(change.saidBy) }),
    // That a named side said it is told by its name.
    (change.basis !== 'announced' || !change.saidBy) && labels('basis', change.basis),
  ].filter(Boolean);
  const isWrong = event.statusChanges.some(({ corrects }) => corrects === change.id);
  return (
    <>
      <StatusMark kind={event.kind} status={change.status} />
      <p className={isWrong ? styles.wrong : undefined}>
        <strong className={styles.entryStatus}>
          <StatusWord event={{ kind: event.kind, status: change.status }} />
        </strong>{' '}
        {t('event:effective', { date: dates.when({ when: change.effectiveOn, timezone: event.timezone }) })}
        {said.length > 0 && <>{comma + said.join(comma)}</>}
      </p>
      {change.note !== null && <p dir="auto">{change.note}</p>}
      <p className={styles.soft}>
        {isWrong && <>{t('event:corrected')} · </>}
        {change.corrects !== null && <>{t('event:correcting')} · </>}
        {t('event:known', { date: dates.date(change.knownOn) })}
        {change.source && (
          <>
            {' · '}
            <SourceLink source={change.source} />
          </>
        )}
      </p>
      {!isWrong && actsOn?.(change)}
    </>
  );
}
