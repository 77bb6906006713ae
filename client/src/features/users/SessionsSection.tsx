import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import controls from '../../ui/controls.module.css';
import { classNames } from '../../ui/class-names.js';
import { FormFault } from '../../ui/form/FormFault.js';
import rows from '../../ui/rows.module.css';
import { useDates } from '../../ui/use-dates.js';
import styles from './users.module.css';
import { browserName } from './browser-name.js';
import { sessionsQuery } from './queries.js';
import { useFault } from './use-fault.js';

/** The browsers where one is signed in; each can be signed out from here. */
export function SessionsSection() {
  const { t } = useTranslation('users');
  const { dayOf } = useDates();
  const client = useQueryClient();
  const faultOf = useFault();
  const { data: sessions = [], error } = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: (id: string) => api.DELETE('/api/sessions/{id}', { params: { path: { id } } }),
    onSettled: () => client.invalidateQueries(sessionsQuery),
  });
  return (
    <section>
      <h2>{t('viewer.sessions')}</h2>
      <FormFault>{faultOf(error ?? end.error)}</FormFault>
      <ul className={classNames(rows.rows, styles.list)}>
        {sessions.map(({ id, userAgent, address, createdAt, lastSeenAt, current }) => {
          const name = browserName(userAgent) ?? t('viewer.sessionUnknown');
          return (
            <li key={id}>
              <span>
                {name} {current && <strong>({t('viewer.sessionHere')})</strong>}
                <small title={userAgent ?? undefined}>
                  {[
                    address,
                    t('viewer.sessionSince', { when: dayOf(createdAt) }),
                    t('viewer.sessionSeen', { when: dayOf(lastSeenAt) }),
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </small>
              </span>
              {!current && (
                <button
                  type="button"
                  className={controls.pill}
                  disabled={end.isPending}
                  aria-label={`${t('viewer.sessionEnd')}: ${name}`}
                  onClick={() => end.mutate(id)}
                >
                  {t('viewer.sessionEnd')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
