import { USER_ROLES } from '@domain/permissions.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { fieldErrors } from '../../api/problem.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { ChoiceField } from '../../ui/form/ChoiceField.js';
import form from '../../ui/form/form.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import { valuesOf } from '../../ui/form/form-values.js';
import { InputField } from '../../ui/form/InputField.js';
import type { LinkForSomebody } from './GivenLink.js';
import { usersQuery } from './queries.js';
import { useFault } from './use-fault.js';

/** Makes somebody a user, and the link with which they come in. */
export function InviteForm({ onLink }: { onLink: (link: LinkForSomebody) => void }) {
  const { t } = useTranslation('users');
  const { t: common } = useTranslation();
  const client = useQueryClient();
  const faultOf = useFault();
  const invite = useMutation({
    mutationFn: async ({ email = '', name = '', role }: Readonly<Record<string, string | undefined>>) => {
      const body = { email, name, role: USER_ROLES.find((one) => one === role) ?? 'reader' };
      return bodyOf(await api.POST('/api/users', { body }));
    },
    onSuccess: ({ user, ...link }) => {
      onLink({ ...link, name: user.name });
      void client.invalidateQueries(usersQuery);
    },
  });
  const errors = fieldErrors(invite.error);
  const choices = USER_ROLES.map((code) => ({
    code,
    label: `${common(`viewer.roles.${code}`)} – ${t(`users.roleHints.${code}`)}`,
  }));
  return (
    <section>
      <h2>{t('users.invite')}</h2>
      <form
        className={classNames(form.form, form.row)}
        onSubmit={(submit) => {
          submit.preventDefault();
          const element = submit.currentTarget;
          invite.mutate(valuesOf(element), { onSuccess: () => element.reset() });
        }}
      >
        <InputField name="email" label={t('email')} type="email" autoComplete="off" error={errors['email']} required />
        <InputField name="name" label={t('name')} autoComplete="off" error={errors['name']} required />
        <ChoiceField name="role" label={t('role')} choices={choices} defaultValue="researcher" />
        <button type="submit" className={controls.pill} disabled={invite.isPending}>
          {t('users.inviteSubmit')}
        </button>
      </form>
      <FormFault>{Object.keys(errors).length === 0 ? faultOf(invite.error) : null}</FormFault>
    </section>
  );
}
