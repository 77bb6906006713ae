import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { isGone } from '../../api/problem.js';
import { Main } from '../../ui/Main.js';
import { classNames } from '../../ui/class-names.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './users.module.css';
import { linkQuery } from './queries.js';
import { RedeemForm } from './RedeemForm.js';

await words('users');

/** Where one-time links lead: invitations, new passwords, the first administrator. The secret stands behind # only. */
export function WelcomePage() {
  const { t } = useTranslation('users');
  const token = useLocation({ select: ({ hash }) => hash });
  const { data: link, error, failureReason, refetch } = useQuery(linkQuery(token));
  usePageTitle(t('welcome.title'));
  if (failureReason && !link && !isGone(error)) {
    return (
      <Main>
        <ErrorState level={1} error={failureReason} onRetry={() => void refetch()} />
      </Main>
    );
  }
  return (
    <Main className={classNames(styles.page, styles.narrow)}>
      <PageHeading>{t('welcome.title')}</PageHeading>
      {token === '' && <p>{t('welcome.none')}</p>}
      {isGone(error) && <p role="alert">{t('welcome.spent')}</p>}
      {link && (
        <>
          <p className={styles.intro}>{t(`welcome.${link.purpose}`, { email: link.email })}</p>
          <RedeemForm token={token} link={link} />
        </>
      )}
      {token !== '' && !link && !error && <Skeleton lines={[80, 60, 60]} />}
    </Main>
  );
}
