import { useTranslation } from 'react-i18next';
import type { Viewer } from '../../../api/types.js';
import { InputField } from '../../../ui/form/InputField.js';

/** Asks whoever is signed in for the password; whose it is stands beside it for password managers. */
export function OwnPassword({ viewer, error }: { viewer: Viewer; error: string | undefined }) {
  const { t } = useTranslation('users');
  return (
    <>
      <input type="text" autoComplete="username" value={viewer.email} readOnly hidden />
      <InputField
        name="password"
        label={t('factor.password')}
        type="password"
        autoComplete="current-password"
        error={error}
        required
      />
    </>
  );
}
