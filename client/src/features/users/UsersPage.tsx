import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/use-viewer.js';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import controls from '../../ui/controls.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './users.module.css';
import { GivenLink, type LinkForSomebody } from './GivenLink.js';
import { InviteForm } from './InviteForm.js';
import { usersQuery } from './queries.js';
import { SignInFirst } from './SignInFirst.js';
import { useFault } from './use-fault.js';
import { UserRow } from './UserRow.js';

await words('users');

/** Who may sign in, for administrators. */
export function UsersPage() {
  const { t } = useTranslation('users');
  const { viewer, pending, may } = useViewer();
  usePageTitle(t('users.title'));
  if (pending) return <Main />;
  if (!viewer) return <SignInFirst title={t('users.title')} />;
  return (
    <Main className={styles.page}>
      <PageHeading>{t('users.title')}</PageHeading>
      {may('user.manage') ? <Users self={viewer.id} /> : <p className={styles.intro}>{t('users.forAdministrators')}</p>}
    </Main>
  );
}

function Users({ self }: { self: string }) {
  const { t } = useTranslation('users');
  const faultOf = useFault();
  const [given, setGiven] = useState<LinkForSomebody | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(usersQuery);
  const users = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <FormFault>{faultOf(error ?? failed)}</FormFault>
      {!data && !error && <Skeleton lines={[90, 90, 90]} />}
      {users && (
        <table className={styles.table}>
          <caption>{t('users.total', { count: data?.pages[0]?.total ?? users.length })}</caption>
          <thead>
            <tr>
              {([t('name'), t('role'), t('users.state'), t('users.lastSeen')] as const).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <UserRow key={user.id} user={user} isSelf={user.id === self} onLink={setGiven} onFail={setFailed} />
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <button type="button" className={controls.pill} onClick={() => void fetchNextPage()}>
          {t('users.more')}
        </button>
      )}
      {given && <GivenLink given={given} />}
      <InviteForm onLink={setGiven} />
    </>
  );
}
