import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { followsQuery } from '../../../api/follow-queries.js';
import { words } from '../../../i18n/words.js';
import { classNames } from '../../../ui/class-names.js';
import { FormFault } from '../../../ui/form/FormFault.js';
import rows from '../../../ui/rows.module.css';
import { useFault } from '../use-fault.js';
import styles from '../users.module.css';
import { FollowItem } from './FollowItem.js';

await words('follow');

/** What one follows. */
export function FollowsSection() {
  const { t } = useTranslation('follow');
  const faultOf = useFault();
  const { data: follows, error } = useQuery(followsQuery);
  return (
    <section id="follows">
      <h2>{t('list.title')}</h2>
      <p className={styles.intro}>{t('list.intro')}</p>
      <FormFault>{faultOf(error)}</FormFault>
      {follows?.length === 0 && <p className={styles.intro}>{t('list.none')}</p>}
      {follows && follows.length > 0 && (
        <ul className={classNames(rows.rows, styles.list)}>
          {follows.map((follow) => (
            <FollowItem key={follow.id} follow={follow} />
          ))}
        </ul>
      )}
    </section>
  );
}
