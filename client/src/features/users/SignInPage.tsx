import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { useStartOver, useViewer } from '../../api/use-viewer.js';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import form from '../../ui/form/form.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import { InputField } from '../../ui/form/InputField.js';
import { valuesOf } from '../../ui/form/form-values.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { readStored, store } from '../../ui/stored.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './users.module.css';
import { signInMethodsQuery } from './queries.js';
import { CodeField } from './second-factor/CodeField.js';
import { useFault } from './use-fault.js';

await words('users');

/** Whether somebody has signed in here by a code: then it is asked at once. */
const WITH_CODE = 'sign-in.code';

/**
 * Signs in with a password or at a provider, and goes back to where one was. The server does not tell whether it was the password or the code
 * that was wrong or missing, so the code is asked of everybody whom it refuses.
 */
export function SignInPage() {
  const { t } = useTranslation('users');
  const { returnTo = '/', error: failure } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const startOver = useStartOver();
  const faultOf = useFault();
  const { viewer } = useViewer();
  const { data: methods } = useQuery(signInMethodsQuery);
  const [asksCode, setAsksCode] = useState(readStored(WITH_CODE) !== null);
  const attempt = useMutation({
    mutationFn: async ({ email = '', password = '', code }: Readonly<Record<string, string | undefined>>) => {
      await api.POST('/api/session', { body: { email, password, ...(code !== undefined && { code }) } });
      if (code !== undefined) store(WITH_CODE, 'asked');
      await startOver();
    },
    onError: () => setAsksCode(true),
    onSuccess: () => router.history.push(returnTo),
  });
  usePageTitle(t('signIn.title'));
  const wrong = attempt.error instanceof ProblemError && attempt.error.status === 401;
  const begun = attempt.isPending || attempt.isError;
  const fault = wrong
    ? t(attempt.variables?.['code'] === undefined ? 'signIn.wrong' : 'signIn.wrongCode')
    : faultOf(attempt.error);
  return (
    <Main className={classNames(styles.page, styles.narrow)}>
      <PageHeading>{t('signIn.title')}</PageHeading>
      <p className={styles.intro}>
        {viewer ? t('signIn.already', viewer) : t(methods?.membersOnly ? 'signIn.members' : 'signIn.intro')}
      </p>
      <form
        className={form.form}
        onSubmit={(submit) => {
          submit.preventDefault();
          attempt.mutate(valuesOf(submit.currentTarget));
        }}
      >
        <FormFault>{failure !== undefined && !begun ? t(`signIn.failures.${failure}`) : fault}</FormFault>
        <InputField name="email" label={t('email')} type="email" autoComplete="username" required />
        <InputField name="password" label={t('password')} type="password" autoComplete="current-password" required />
        {asksCode && <CodeField hint={t('signIn.codeHint')} />}
        <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={attempt.isPending}>
          {t('signIn.submit')}
        </button>
      </form>
      {methods?.oidc && (
        <>
          <p className={styles.or}>{t('signIn.or')}</p>
          <a className={controls.pill} href={`/api/session/oidc?${new URLSearchParams({ returnTo })}`}>
            {t('signIn.with', methods.oidc)}
          </a>
        </>
      )}
      <p className={styles.note}>{t('signIn.forgotten')}</p>
    </Main>
  );
}
