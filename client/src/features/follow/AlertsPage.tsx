import { useMutation } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { isGone } from '../../api/problem.js';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './follow.module.css';

await words('follow');

/**
 * Where links in mails lead: `#confirm=…` begins alerts, `#stop=…` ends them. Each takes a press of a button, for mail programs open links
 * by themselves.
 */
export function AlertsPage() {
  const { t } = useTranslation('follow');
  usePageTitle(t('link.title'));
  const hash = useLocation({ select: (location) => location.hash });
  const [, what, token = ''] = /^(confirm|stop)=([\w-]+)$/.exec(hash) ?? [];
  return (
    <Main className={styles.page}>
      <PageHeading>{t('link.title')}</PageHeading>
      {what === undefined && <p>{t('link.none')}</p>}
      {what === 'confirm' && <Confirm token={token} />}
      {what === 'stop' && <Stop token={token} />}
    </Main>
  );
}

function Confirm({ token }: { token: string }) {
  const { t } = useTranslation('follow');
  const confirm = useMutation({
    mutationFn: async () => bodyOf(await api.POST('/api/follows/confirmation', { body: { token } })),
  });
  if (confirm.data) return <p role="status">{t('link.confirmed', { name: `\u2068${confirm.data.name}\u2069` })}</p>;
  if (isGone(confirm.error)) return <p role="alert">{t('link.spent')}</p>;
  return <Asked question={t('link.confirmAsk')} answer={t('link.confirm')} action={confirm} />;
}

function Stop({ token }: { token: string }) {
  const { t } = useTranslation('follow');
  const stop = useMutation({
    mutationFn: () => api.POST('/api/follows/unsubscribe', { params: { query: { token } } }),
  });
  if (stop.isSuccess) return <p role="status">{t('link.stopped')}</p>;
  return <Asked question={t('link.stopAsk')} answer={t('link.stop')} action={stop} />;
}

interface AskedProps {
  readonly question: string;
  readonly answer: string;
  readonly action: { readonly isPending: boolean; readonly error: Error | null; readonly mutate: () => void };
}

function Asked({ question, answer, action: { isPending, error, mutate } }: AskedProps) {
  return (
    <>
      <p>{question}</p>
      <FormFault>{error?.message ?? null}</FormFault>
      <button
        type="button"
        className={classNames(controls.pill, controls.primary)}
        disabled={isPending}
        onClick={() => mutate()}
      >
        {answer}
      </button>
    </>
  );
}
