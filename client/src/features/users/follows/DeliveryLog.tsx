import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deliveriesQuery } from '../../../api/follow-queries.js';
import type { Delivery } from '../../../api/types.js';
import { useDates } from '../../../ui/use-dates.js';
import styles from './follows.module.css';

/** What was sent lately, what came of it, and what waits; asked for when it is opened. */
export function DeliveryLog({ id }: { id: string }) {
  const { t } = useTranslation('follow');
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...deliveriesQuery(id), enabled: open });
  return (
    <details className={styles.log} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('list.log')}</summary>
      {data?.length === 0 && <p>{t('list.logNone')}</p>}
      {data && data.length > 0 && (
        <ol>
          {data.map((delivery) => (
            <li key={delivery.id}>
              <DeliveryLine delivery={delivery} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function DeliveryLine({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('follow');
  const { momentOf } = useDates();
  const { isTest, alerts, state, attempts, status, fault, createdAt, nextAt } = delivery;
  const facts = [
    isTest ? t('list.isTest') : t('list.alerts', { count: alerts }),
    t(`list.delivery.${state}`),
    ...(attempts > 1 ? [t('list.tries', { count: attempts })] : []),
    ...(fault === null ? [] : [t(`list.faults.${fault}`)]),
    ...(status === null ? [] : [t('list.answered', { status })]),
    ...(nextAt === null || attempts === 0 ? [] : [t('list.again', { at: momentOf(nextAt) })]),
  ];
  return (
    <>
      <time dateTime={createdAt}>{momentOf(createdAt)}</time> · {facts.join(' · ')}
    </>
  );
}
