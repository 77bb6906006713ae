import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { words } from '../../i18n/words.js';
import type { Total } from '../../i18n/total.js';
import type { ListedEvent } from '../../api/types.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useView } from '../../view/use-view.js';
import type { Column } from './columns.js';
import { EventRow } from './EventRow.js';
import { TableHead } from './TableHead.js';
import styles from './table.module.css';
import type { Choice } from './use-choice.js';

await words('table');

interface EventTableProps {
  readonly dossier: string;
  readonly title: string;
  readonly events: readonly ListedEvent[];
  readonly total: Total;
  readonly columns: readonly Column[];
  readonly choice: Choice;
}

/**
 * The rows. Where it is narrow they are stacked by CSS, which takes the meaning of a table away from some readers:
 * the roles are written out for them.
 */
export function EventTable({ dossier, title, events, total, columns, choice }: EventTableProps) {
  const { t } = useTranslation(['translation', 'table']);
  const { search, change } = useView();
  const nameOf = useActorName(dossier);
  return (
    <table role="table" className={styles.table}>
      <caption>
        {t('table:caption', { dossier: title })} <span>{t('table:captionCount', { ...total })}</span>
      </caption>
      <TableHead columns={columns} />
      <tbody role="rowgroup" id="events" tabIndex={-1}>
        {events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            columns={columns}
            nameOf={nameOf}
            selected={addressOf(event) === search.selected}
            asksOverdue={search.overdue !== undefined && event.overdue}
            chosen={choice.canBe(event) ? choice.chosen.has(event.id) : undefined}
            onChoose={() => choice.toggle(event)}
            onSelect={() => change({ selected: addressOf(event) })}
          />
        ))}
      </tbody>
    </table>
  );
}
