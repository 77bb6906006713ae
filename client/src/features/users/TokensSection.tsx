import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Token } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { classNames } from '../../ui/class-names.js';
import { FormFault } from '../../ui/form/FormFault.js';
import rows from '../../ui/rows.module.css';
import { useDates } from '../../ui/use-dates.js';
import styles from './users.module.css';
import { NewToken } from './NewToken.js';
import { tokensQuery } from './queries.js';
import { useFault } from './use-fault.js';

/** One's tokens for programs. */
export function TokensSection() {
  const { t } = useTranslation('users');
  const client = useQueryClient();
  const faultOf = useFault();
  const { data: tokens, error } = useQuery(tokensQuery);
  const revoke = useMutation({
    mutationFn: (id: string) => api.DELETE('/api/tokens/{id}', { params: { path: { id } } }),
    onSettled: () => client.invalidateQueries(tokensQuery),
  });
  return (
    <section>
      <h2>{t('tokens.title')}</h2>
      <p className={styles.intro}>{t('tokens.intro')}</p>
      <FormFault>{faultOf(error ?? revoke.error)}</FormFault>
      {tokens?.length === 0 && <p className={styles.intro}>{t('tokens.none')}</p>}
      {tokens && tokens.length > 0 && (
        <ul className={classNames(rows.rows, styles.list)}>
          {tokens.map((token) => (
            <li key={token.id}>
              <TokenLine token={token} />
              <button
                type="button"
                className={controls.pill}
                disabled={revoke.isPending}
                aria-label={t('tokens.revokeNamed', token)}
                onClick={() => revoke.mutate(token.id)}
              >
                {t('tokens.revoke')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewToken />
    </section>
  );
}

function TokenLine({ token }: { token: Token }) {
  const { t } = useTranslation('users');
  const { date, dayOf } = useDates();
  const { name, hint, scope, expired, expiresOn, lastUsedAt } = token;
  const facts = [
    t(`tokens.scopes.${scope}`),
    t(expired ? 'tokens.expired' : 'tokens.until', { day: date(expiresOn) }),
    lastUsedAt === null ? t('tokens.unused') : t('tokens.used', { day: dayOf(lastUsedAt) }),
  ];
  return (
    <span>
      {name} <code>{hint}…</code>
      <small>{facts.join(' · ')}</small>
    </span>
  );
}
