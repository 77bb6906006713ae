import { PASSWORD_LENGTH } from '@domain/password.js';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import type { OneTimeLink } from '../../api/types.js';
import { useStartOver } from '../../api/use-viewer.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import form from '../../ui/form/form.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import { valuesOf } from '../../ui/form/form-values.js';
import { InputField } from '../../ui/form/InputField.js';
import { EndTokens } from './EndTokens.js';
import { CodeField } from './second-factor/CodeField.js';
import { useFault } from './use-fault.js';
import { usePasswordFault } from './use-password-fault.js';

/** What one says of oneself when a link is followed; then one is signed in. */
export function RedeemForm({ token, link }: { token: string; link: OneTimeLink }) {
  const { t } = useTranslation('users');
  const router = useRouter();
  const startOver = useStartOver();
  const faultOf = useFault();
  const passwordFault = usePasswordFault();
  const [plain, setPlain] = useState<string>();
  const redeem = useMutation({
    mutationFn: async ({ endTokens, ...said }: Readonly<Record<string, string | undefined>>) => {
      const ends = endTokens === undefined ? {} : { endTokens: true };
      await api.POST('/api/session/link', { body: { token, ...said, ...ends } });
      await startOver();
    },
    onSuccess: () => router.history.replace('/'),
  });
  const errors = fieldErrors(redeem.error);
  const named = errors['email'] ?? errors['name'] ?? errors['password'] ?? errors['code'];
  function submit(element: HTMLFormElement) {
    const said = valuesOf(element);
    const mistake =
      said['password'] === undefined
        ? undefined
        : passwordFault(said['password'], [link.email, said['email'], link.name, said['name']]);
    setPlain(mistake);
    if (mistake === undefined) redeem.mutate(said);
  }
  return (
    <form
      className={form.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit(submitted.currentTarget);
      }}
    >
      <FormFault>{named === undefined ? faultOf(redeem.error) : null}</FormFault>
      {link.email === null && (
        <InputField
          name="email"
          label={t('email')}
          type="email"
          autoComplete="username"
          error={errors['email']}
          required
        />
      )}
      <InputField
        name="name"
        label={t('name')}
        autoComplete="name"
        defaultValue={link.name ?? ''}
        error={errors['name']}
        required
      />
      <InputField
        name="password"
        label={t('password')}
        type="password"
        autoComplete="new-password"
        hint={t('passwordHint', PASSWORD_LENGTH)}
        error={plain ?? errors['password']}
        required={link.needsPassword || link.purpose === 'new_password'}
      />
      {link.needsCode && <CodeField hint={t('factor.codeHint')} error={errors['code']} required />}
      {link.purpose === 'new_password' && <EndTokens />}
      <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={redeem.isPending}>
        {t('welcome.submit')}
      </button>
    </form>
  );
}
