import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { accountsQuery } from '../../api/account-queries.js';
import type { AccountColumn, EventDetail } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { useFormats } from '../../ui/use-formats.js';
import { useKnownOn } from '../../view/use-known-on.js';
import { AccountColumnView } from './AccountColumn.js';
import { AccountsChoice, type AccountsOf } from './AccountsChoice.js';
import styles from './accounts-section.module.css';

await words('accounts');

interface AccountsSectionProps {
  readonly event: Pick<EventDetail, 'id' | 'ref' | 'disputed'>;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/**
 * Who says what of the event, side by side: all of it, or one disputed field. It stands open where sides differ or more
 * than one of them has spoken, and folded where there is less to compare.
 */
export function AccountsSection({ event, nameOf }: AccountsSectionProps) {
  const { t } = useTranslation('accounts');
  const { list, number } = useFormats();
  const [of, setOf] = useState<AccountsOf>('whole');
  const { data } = useQuery(accountsQuery(addressOf(event), useKnownOn()));
  if (!data) return null;
  const speaking = data.columns.filter(({ accounts }) => accounts.length > 0);
  if (speaking.length === 0) return null;
  const headingOf = ({ side, role }: AccountColumn) => (side ? nameOf(side) : t(role === 'press' ? 'press' : 'others'));
  const sides = speaking.filter(({ side }) => side !== null);
  return (
    <details className={styles.section} open={event.disputed.length > 0 || sides.length > 1}>
      <summary>
        <h2>{t('title')}</h2>{' '}
        <span className={styles.count}>
          {list(speaking.map((column) => `${headingOf(column)} ${number(column.accounts.length)}`))}
        </span>
      </summary>
      <p className={styles.intro}>{t('intro')}</p>
      {event.disputed.length > 0 && <AccountsChoice fields={event.disputed} of={of} onChange={setOf} />}
      <ul className={styles.columns}>
        {data.columns.map((column) => (
          <li key={column.side?.slug ?? column.role} className={styles.column} data-role={column.role}>
            <h3>
              {headingOf(column)} {column.side && <span>{t(`roles.${column.role}`)}</span>}
            </h3>
            <AccountColumnView column={column} of={of} eventId={event.id} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </details>
  );
}
