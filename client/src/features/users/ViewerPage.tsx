import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/use-viewer.js';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './users.module.css';
import { FollowsSection } from './follows/FollowsSection.js';
import { PasswordSection } from './PasswordSection.js';
import { SecondFactorSection } from './second-factor/SecondFactorSection.js';
import { SessionsSection } from './SessionsSection.js';
import { SignInFirst } from './SignInFirst.js';
import { TokensSection } from './TokensSection.js';

await words('users');

/** What is the viewer's own: sessions, tokens, the password and the second factor. */
export function ViewerPage() {
  const { t } = useTranslation('users');
  const { t: common } = useTranslation();
  const { viewer, pending } = useViewer();
  usePageTitle(t('viewer.title'));
  if (pending) return <Main />;
  if (!viewer) return <SignInFirst title={t('viewer.title')} />;
  return (
    <Main className={styles.page}>
      <PageHeading>{t('viewer.title')}</PageHeading>
      <p className={styles.intro}>{t('viewer.intro', { ...viewer, role: common(`viewer.roles.${viewer.role}`) })}</p>
      <FollowsSection />
      <SessionsSection />
      <TokensSection />
      <PasswordSection viewer={viewer} />
      <SecondFactorSection viewer={viewer} />
    </Main>
  );
}
