import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import styles from './users.module.css';

await words('users');

/** A page that is for nobody in particular as long as nobody has signed in. */
export function SignInFirst({ title }: { title: string }) {
  const { t } = useTranslation('users');
  const href = useLocation({ select: (location) => location.href });
  return (
    <Main className={styles.page}>
      <PageHeading>{title}</PageHeading>
      <p className={styles.intro}>{t('signInFirst')}</p>
      <p>
        <Link to="/sign-in" search={{ returnTo: href }}>
          {t('signIn.title')}
        </Link>
      </p>
    </Main>
  );
}
