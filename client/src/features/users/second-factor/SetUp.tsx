import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/client.js';
import { fieldErrors } from '../../../api/problem.js';
import type { Viewer } from '../../../api/types.js';
import { classNames } from '../../../ui/class-names.js';
import controls from '../../../ui/controls.module.css';
import { CopyField } from '../../../ui/form/CopyField.js';
import form from '../../../ui/form/form.module.css';
import { FormFault } from '../../../ui/form/FormFault.js';
import { valuesOf } from '../../../ui/form/form-values.js';
import { secondFactorQuery, sessionsQuery } from '../queries.js';
import { useFault } from '../use-fault.js';
import { CodeField } from './CodeField.js';
import { OwnPassword } from './OwnPassword.js';
import { QrCode } from './QrCode.js';
import styles from './second-factor.module.css';

interface SetUpProps {
  readonly viewer: Viewer;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** Gives an app the secret, and asks for its first code. */
export function SetUp({ viewer, onCodes }: SetUpProps) {
  const { t } = useTranslation('users');
  const faultOf = useFault();
  const client = useQueryClient();
  const begin = useMutation({
    mutationFn: async ({ password = '' }: Readonly<Record<string, string | undefined>>) =>
      bodyOf(await api.POST('/api/session/second-factor', { body: { password } })),
  });
  const confirm = useMutation({
    mutationFn: async ({ code = '' }: Readonly<Record<string, string | undefined>>) =>
      bodyOf(await api.POST('/api/session/second-factor/confirmation', { body: { code } })),
    onSuccess: async ({ codes }) => {
      onCodes(codes);
      await Promise.all([client.invalidateQueries(secondFactorQuery), client.invalidateQueries(sessionsQuery)]);
    },
  });
  const errors = fieldErrors(begin.error ?? confirm.error);
  const fault = Object.keys(errors).length === 0 ? faultOf(begin.error ?? confirm.error) : null;
  if (!begin.data) {
    return (
      <form
        className={form.form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          begin.mutate(valuesOf(submitted.currentTarget));
        }}
      >
        <FormFault>{fault}</FormFault>
        <OwnPassword viewer={viewer} error={errors['password']} />
        <button type="submit" className={controls.pill} disabled={begin.isPending}>
          {t('factor.begin')}
        </button>
      </form>
    );
  }
  return (
    <ol className={styles.steps}>
      <li>
        <p>{t('factor.scan')}</p>
        <QrCode text={begin.data.address} label={t('factor.qr')} />
        <CopyField label={t('factor.secret')} text={begin.data.secret.replace(/.{4}(?=.)/g, '$& ')} />
      </li>
      <li>
        <p>{t('factor.confirm')}</p>
        <form
          className={form.form}
          onSubmit={(submitted) => {
            submitted.preventDefault();
            confirm.mutate(valuesOf(submitted.currentTarget));
          }}
        >
          <FormFault>{fault}</FormFault>
          <CodeField error={errors['code']} required />
          <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={confirm.isPending}>
            {t('factor.turnOn')}
          </button>
        </form>
      </li>
    </ol>
  );
}
