import { PASSWORD_LENGTH } from '@domain/password.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import { tokensQuery } from './queries.js';
import type { Viewer } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import form from '../../ui/form/form.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import { valuesOf } from '../../ui/form/form-values.js';
import { InputField } from '../../ui/form/InputField.js';
import { EndTokens } from './EndTokens.js';
import { useFault } from './use-fault.js';
import { usePasswordFault } from './use-password-fault.js';

/** Changes one's password; who signs in at a provider may have none yet. */
export function PasswordSection({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('users');
  const faultOf = useFault();
  const passwordFault = usePasswordFault();
  const client = useQueryClient();
  const [plain, setPlain] = useState<string>();
  const change = useMutation({
    mutationFn: (body: { current?: string; password: string; endTokens: boolean }) =>
      api.PUT('/api/session/password', { body }),
    onSuccess: () => client.invalidateQueries(tokensQuery),
  });
  const errors = fieldErrors(change.error);
  function submit(element: HTMLFormElement) {
    const { current, password = '', endTokens } = valuesOf(element);
    const mistake = passwordFault(password, [viewer.email, viewer.name]);
    setPlain(mistake);
    if (mistake !== undefined) return;
    const said = { ...(current !== undefined && { current }), password, endTokens: endTokens !== undefined };
    change.mutate(said, { onSuccess: () => element.reset() });
  }
  return (
    <section>
      <h2>{t('viewer.passwordTitle')}</h2>
      <form
        className={form.form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          submit(submitted.currentTarget);
        }}
      >
        {change.isSuccess && (
          <p role="status" className={form.done}>
            {t('viewer.passwordDone')}
          </p>
        )}
        <FormFault>{Object.keys(errors).length === 0 ? faultOf(change.error) : null}</FormFault>
        <input type="text" autoComplete="username" value={viewer.email} readOnly hidden />
        <InputField
          name="current"
          label={t('viewer.passwordCurrent')}
          type="password"
          autoComplete="current-password"
          error={errors['current'] === undefined ? undefined : t('viewer.passwordWrong')}
        />
        <InputField
          name="password"
          label={t('viewer.passwordNew')}
          type="password"
          autoComplete="new-password"
          hint={t('passwordHint', PASSWORD_LENGTH)}
          error={plain ?? errors['password']}
          required
        />
        <EndTokens />
        <button type="submit" className={controls.pill} disabled={change.isPending}>
          {t('viewer.passwordSubmit')}
        </button>
      </form>
    </section>
  );
}
