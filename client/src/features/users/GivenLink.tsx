import { useTranslation } from 'react-i18next';
import type { SignInLink } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { CopyField } from '../../ui/form/CopyField.js';
import styles from './users.module.css';

export interface LinkForSomebody extends SignInLink {
  /** Whose it is. */
  readonly name: string;
}

/** A one-time link to hand on. Démarche sends no mail: whoever made the link knows how to reach the person. */
export function GivenLink({ given }: { given: LinkForSomebody }) {
  const { t } = useTranslation('users');
  const { dayOf } = useDates();
  return (
    <div className={styles.made} role="status">
      <CopyField
        key={given.link}
        label={t('users.link', { name: given.name })}
        text={given.link}
        hint={t('users.linkHint', { day: dayOf(given.expiresAt) })}
      />
    </div>
  );
}
