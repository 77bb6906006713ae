import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { words } from '../../i18n/words.js';
import type { ListedEvent } from '../../api/types.js';
import { WhatHappened } from '../../editing/WhatHappened.js';
import { EventMeta } from '../../ui/event/EventMeta.js';
import { KindWord } from '../../ui/event/KindWord.js';
import { Snippet } from '../../ui/Snippet.js';
import { tellsAll } from '../../ui/snippet-parts.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useKnownOn } from '../../view/use-known-on.js';
import type { Column } from './columns.js';
import chosenStyles from './chosen.module.css';
import found from './snippet.module.css';
import styles from './table.module.css';
import { usePlaceName } from '../../ui/use-place-name.js';

await words('table');

interface EventRowProps {
  readonly event: ListedEvent;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
  readonly columns: readonly Column[];
  readonly selected: boolean;
  /** Offers to say what became of it. */
  readonly asksOverdue: boolean;
  readonly onSelect: () => void;
  /** Whether it is chosen with others; missing where it cannot be. */
  readonly chosen?: boolean | undefined;
  readonly onChoose: () => void;
}

/** One event. Its title leads to its page; a press anywhere else in the row shows it beside the table. */
export function EventRow(props: EventRowProps) {
  const { event, nameOf, columns, selected, asksOverdue, onSelect, chosen, onChoose } = props;
  const placeName = usePlaceName();
  const { t } = useTranslation(['translation', 'table']);
  const { signed } = useFormats();
  const { when, date, dayOf } = useDates();
  const href = useLocation({ select: (location) => location.href });
  const knownOn = useKnownOn();
  const { snippet = null } = event;
  const has = (column: Column) => columns.includes(column);
  const inTitle = snippet !== null && tellsAll(snippet, event.title);
  return (
    <tr
      role="row"
      aria-current={selected ? 'true' : undefined}
      onClick={(press) => {
        if (!(press.target as Element).closest('a, button, input, dialog')) onSelect();
      }}
    >
      {has('when') && (
        <td role="cell" className={styles.when}>
          <bdi>{when(event)}</bdi>
        </td>
      )}
      {has('kind') && (
        <td role="cell">
          <KindWord {...event} />
        </td>
      )}
      <th role="rowheader" scope="row">
        {chosen !== undefined && (
          <input
            type="checkbox"
            className={chosenStyles.choose}
            aria-label={t('table:choose', { title: event.title })}
            checked={chosen}
            onChange={onChoose}
          />
        )}
        <Link to="/events/$ref" params={{ ref: addressOf(event) }} search={{ knownOn }} state={{ cameFrom: href }}>
          {inTitle ? <Snippet html={snippet} /> : event.title}
        </Link>
        <span className={styles.kind}>
          {!has('kind') && <KindWord {...event} />}
          {!has('kind') && event.ref !== null && ' · '}
          {event.ref}
        </span>
        {snippet !== null && !inTitle && (
          <p className={found.snippet}>
            <Snippet html={snippet} />
          </p>
        )}
        {has('summary') && (
          <p className={styles.summary} lang={event.titleLanguage} dir="auto">
            {event.summary}
          </p>
        )}
      </th>
      {has('status') && (
        <td role="cell">
          <EventMeta event={event} />
          {asksOverdue && (
            <div>
              <WhatHappened event={event} />
            </div>
          )}
        </td>
      )}
      {has('place') && (
        <td role="cell" className={styles.place}>
          {event.place && placeName(event.place)}
        </td>
      )}
      {has('actors') && (
        <td role="cell" className={styles.actors}>
          <Actors event={event} nameOf={nameOf} />
        </td>
      )}
      {has('intensity') && (
        <td role="cell" className={styles.number}>
          <span className={styles.cellLabel}>{t('table:intensity')} </span>
          <bdi>{signed(event.intensity)}</bdi>
        </td>
      )}
      {has('knownOn') && (
        <td role="cell" className={styles.updated}>
          <span className={styles.cellLabel}>{t('table:knownOn')} </span>
          <time dateTime={event.knownOn}>
            <bdi>{date(event.knownOn)}</bdi>
          </time>
        </td>
      )}
      {has('updated') && (
        <td role="cell" className={styles.updated}>
          <span className={styles.cellLabel}>{t('table:updated')} </span>
          <time dateTime={event.updatedAt}>
            <bdi>{dayOf(event.updatedAt)}</bdi>
          </time>
        </td>
      )}
    </tr>
  );
}

const SHOWN = 2;

function Actors({ event, nameOf }: Pick<EventRowProps, 'event' | 'nameOf'>) {
  const { t } = useTranslation(['translation', 'table']);
  const { list, comma } = useFormats();
  const names = [...new Set(event.participations.map(({ actor }) => nameOf(actor)))];
  const more = names.length - SHOWN;
  if (more < 2) return <>{list(names)}</>;
  return <>{`${names.slice(0, SHOWN).join(comma)} ${t('table:othersMore', { count: more })}`}</>;
}
