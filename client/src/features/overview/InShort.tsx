import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/types.js';
import { shortTitleOf } from '../../ui/event/short-title.js';
import styles from './overview.module.css';
import { useWhen } from './use-when.js';

/** What is next and what is late, in one sentence, for whoever sees the columns one below the other. */
export function InShort({ overview: { next, overdue } }: { overview: Pick<Overview, 'next' | 'overdue'> }) {
  const { t } = useTranslation('translation', { keyPrefix: 'overview' });
  const whenOf = useWhen();
  const [first] = next.items;
  const longest = Math.max(0, ...overdue.items.map(({ overdueDays }) => overdueDays ?? 0));
  return (
    <p className={styles.inShort}>
      {first ? t('inShort', { title: shortTitleOf(first.event), when: whenOf(first.event) }) : t('noNext')}{' '}
      {overdue.total > 0 && (
        <strong>{t('longest', { count: overdue.total, days: t('days', { count: longest }) })}</strong>
      )}
    </p>
  );
}
