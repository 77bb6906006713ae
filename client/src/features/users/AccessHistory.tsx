import { useTranslation } from 'react-i18next';
import type { User } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './users.module.css';

/** Who gave or took what a user may do, for administrators: folded, for it is seldom asked. */
export function AccessHistory({ user: { name, accessChanges } }: { user: User }) {
  const { t } = useTranslation('users');
  const { t: common } = useTranslation();
  const { momentOf } = useDates();
  const role = (code: User['role'] | null) => (code === null ? '' : common(`viewer.roles.${code}`));
  /** A name is of another writing than the words about it, often enough. */
  const isolated = (by: string | null) => `\u2068${by ?? t('users.program')}\u2069`;
  return (
    <details className={styles.access}>
      <summary aria-label={t('users.accessOf', { name })}>{t('users.access')}</summary>
      <ul>
        {accessChanges.map(({ what, was, becomes, by, at }) => (
          <li key={at + what}>
            <small>
              <bdi>{momentOf(at)}</bdi>
            </small>{' '}
            {t(`users.accessChanges.${what}`, { was: role(was), becomes: role(becomes), by: isolated(by) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
