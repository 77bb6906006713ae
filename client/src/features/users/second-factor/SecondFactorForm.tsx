import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/client.js';
import { fieldErrors } from '../../../api/problem.js';
import type { Viewer } from '../../../api/types.js';
import controls from '../../../ui/controls.module.css';
import form from '../../../ui/form/form.module.css';
import { FormFault } from '../../../ui/form/FormFault.js';
import { valuesOf } from '../../../ui/form/form-values.js';
import { secondFactorQuery, sessionsQuery } from '../queries.js';
import { useFault } from '../use-fault.js';
import users from '../users.module.css';
import { CodeField } from './CodeField.js';
import { OwnPassword } from './OwnPassword.js';

interface SecondFactorFormProps {
  readonly viewer: Viewer;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** New recovery codes, or an end of it: either for the password and a code. */
export function SecondFactorForm({ viewer, onCodes }: SecondFactorFormProps) {
  const { t } = useTranslation('users');
  const faultOf = useFault();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: async ({ wish, password, code }: { wish: string; password: string; code: string }) => {
      const body = { password, code };
      if (wish === 'codes')
        onCodes(bodyOf(await api.POST('/api/session/second-factor/recovery-codes', { body })).codes);
      else await api.POST('/api/session/second-factor/removal', { body });
    },
    onSuccess: () =>
      Promise.all([client.invalidateQueries(secondFactorQuery), client.invalidateQueries(sessionsQuery)]),
  });
  const errors = fieldErrors(change.error);
  return (
    <form
      className={form.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const { submitter } = submitted.nativeEvent;
        const { password = '', code = '' } = valuesOf(submitted.currentTarget);
        change.mutate({ wish: (submitter as HTMLButtonElement | null)?.value ?? '', password, code });
      }}
    >
      <FormFault>{Object.keys(errors).length === 0 ? faultOf(change.error) : null}</FormFault>
      <OwnPassword viewer={viewer} error={errors['password']} />
      <CodeField hint={t('factor.codeHint')} error={errors['code']} required />
      <div className={users.actions}>
        <button type="submit" value="codes" className={controls.pill} disabled={change.isPending}>
          {t('factor.newCodes')}
        </button>
        <button type="submit" value="off" className={controls.pill} disabled={change.isPending}>
          {t('factor.turnOff')}
        </button>
      </div>
    </form>
  );
}
