import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { User } from '../../api/types.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { ReasonForm } from '../../editing/ReasonForm.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { usersQuery } from './queries.js';

await words('users', 'editing');

/** Takes away the second factor of somebody who has lost it, for a reason. */
export function ResetFactor({ user: { id, name } }: { user: User }) {
  const { t } = useTranslation('users');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const reset = useMutation({
    mutationFn: (reason: string | undefined) =>
      api.DELETE('/api/users/{id}/second-factor', { params: { path: { id }, query: { reason: reason ?? '' } } }),
    onSuccess: async () => {
      await client.invalidateQueries(usersQuery);
      setAsking(false);
    },
  });
  return (
    <>
      <button
        type="button"
        className={controls.pill}
        aria-label={t('users.actionOn', { action: t('factor.reset'), name })}
        onClick={() => setAsking(true)}
      >
        {t('factor.reset')}
      </button>
      {asking && (
        <AskDialog title={t('factor.resetOf', { name })} onClose={() => setAsking(false)}>
          <p>{t('factor.resetHint')}</p>
          <ReasonForm
            label={t('factor.resetReason')}
            submit={t('factor.reset')}
            required
            error={reset.error}
            pending={reset.isPending}
            onSubmit={(reason) => reset.mutate(reason)}
            onClose={() => setAsking(false)}
          />
        </AskDialog>
      )}
    </>
  );
}
