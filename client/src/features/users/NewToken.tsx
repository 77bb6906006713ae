import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { ChoiceField } from '../../ui/form/ChoiceField.js';
import form from '../../ui/form/form.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import { valuesOf } from '../../ui/form/form-values.js';
import { DayField } from '../../ui/form/DayField.js';
import { InputField } from '../../ui/form/InputField.js';
import { CopyField } from '../../ui/form/CopyField.js';
import styles from './users.module.css';
import { tokensQuery } from './queries.js';
import { useFault } from './use-fault.js';

/** Makes a token and shows it, this once. */
export function NewToken() {
  const { t } = useTranslation('users');
  const client = useQueryClient();
  const faultOf = useFault();
  const [name, setName] = useState('');
  const [expiresOn, setExpiresOn] = useState(inNinetyDays);
  const make = useMutation({
    mutationFn: async ({ scope }: Readonly<Record<string, string | undefined>>) => {
      const body = { name, scope: scope === 'write' ? ('write' as const) : ('read' as const), expiresOn };
      return bodyOf(await api.POST('/api/tokens', { body }));
    },
    onSuccess: () => {
      setName('');
      void client.invalidateQueries(tokensQuery);
    },
  });
  const errors = fieldErrors(make.error);
  return (
    <>
      {make.data && (
        <div className={styles.made}>
          <CopyField label={t('tokens.token', make.data)} text={make.data.token} hint={t('tokens.made')} />
        </div>
      )}
      <FormFault>{Object.keys(errors).length === 0 ? faultOf(make.error) : null}</FormFault>
      <form
        className={classNames(form.form, form.row)}
        onSubmit={(submit) => {
          submit.preventDefault();
          make.mutate(valuesOf(submit.currentTarget));
        }}
      >
        <InputField
          name="name"
          label={t('tokens.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          autoComplete="off"
          maxLength={200}
          error={errors['name']}
          required
        />
        <ChoiceField
          name="scope"
          label={t('tokens.scope')}
          choices={(['read', 'write'] as const).map((code) => ({ code, label: t(`tokens.scopes.${code}`) }))}
        />
        <DayField
          name="expiresOn"
          label={t('tokens.expiresOn')}
          value={expiresOn}
          onChange={setExpiresOn}
          error={errors['expiresOn']}
          required
        />
        <button type="submit" className={controls.pill} disabled={make.isPending}>
          {t('tokens.make')}
        </button>
      </form>
    </>
  );
}

function inNinetyDays(): string {
  return new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
}
