import { USER_ROLES } from '@domain/permissions.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { User } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { ChoiceField } from '../../ui/form/ChoiceField.js';
import { useDates } from '../../ui/use-dates.js';
import { AccessHistory } from './AccessHistory.js';
import styles from './users.module.css';
import type { LinkForSomebody } from './GivenLink.js';
import { usersQuery } from './queries.js';
import { ResetFactor } from './ResetFactor.js';

interface UserRowProps {
  readonly user: User;
  /** Nobody takes away their own rights by mistake. */
  readonly isSelf: boolean;
  readonly onLink: (link: LinkForSomebody) => void;
  readonly onFail: (error: Error | null) => void;
}

/** One user: what they may do, whether they are let in, and what can be changed about it. */
export function UserRow({ user, isSelf, onLink, onFail }: UserRowProps) {
  const { t } = useTranslation('users');
  const { t: common } = useTranslation();
  const { dayOf } = useDates();
  const client = useQueryClient();
  const { id, name, email, role, disabled, invited, lastSeenAt, version } = user;
  const path = { path: { id } };
  const change = useMutation({
    mutationFn: (body: Partial<Pick<User, 'role' | 'disabled'>>) =>
      api.PATCH('/api/users/{id}', { params: { ...path, header: { 'If-Match': `"${version}"` } }, body }),
    onMutate: () => onFail(null),
    onError: onFail,
    onSettled: () => client.invalidateQueries(usersQuery),
  });
  const link = useMutation({
    mutationFn: async () => bodyOf(await api.POST('/api/users/{id}/link', { params: path })),
    onMutate: () => onFail(null),
    onError: onFail,
    onSuccess: (made) => onLink({ ...made, name }),
  });
  const state = disabled ? 'disabled' : invited ? 'invited' : 'active';
  const disabling = t(disabled ? 'users.enable' : 'users.disable');
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{email}</small>
      </th>
      <td>
        <ChoiceField
          label={t('users.roleOf', user)}
          hideLabel
          value={role}
          disabled={isSelf || change.isPending}
          onChange={({ target }) => change.mutate({ role: USER_ROLES.find((one) => one === target.value) ?? role })}
          choices={USER_ROLES.map((code) => ({ code, label: common(`viewer.roles.${code}`) }))}
        />
        {user.accessChanges.length > 0 && <AccessHistory user={user} />}
      </td>
      <td>
        {t(`users.states.${state}`)}
        {user.secondFactor && <small>{t('factor.title')}</small>}
      </td>
      <td>{lastSeenAt === null ? t('users.never') : <bdi>{dayOf(lastSeenAt)}</bdi>}</td>
      <td>
        {!isSelf && (
          <div className={styles.actions}>
            {!disabled && (
              <button
                type="button"
                className={controls.pill}
                aria-label={t('users.actionOn', { action: t('users.newLink'), name })}
                onClick={() => link.mutate()}
              >
                {t('users.newLink')}
              </button>
            )}
            {user.secondFactor && <ResetFactor user={user} />}
            <button
              type="button"
              className={controls.pill}
              aria-label={t('users.actionOn', { action: disabling, name })}
              onClick={() => change.mutate({ disabled: !disabled })}
            >
              {disabling}
            </button>
          </div>
        )}
      </td>
    </tr>
  );
}
