import { useTranslation } from 'react-i18next';
import { InputField } from '../../../ui/form/InputField.js';

interface CodeFieldProps {
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
}

/** Where a code of the second factor is typed, or a recovery code. */
export function CodeField(props: CodeFieldProps) {
  const { t } = useTranslation('users');
  return (
    <InputField
      {...props}
      name="code"
      label={t('factor.code')}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={100}
      dir="ltr"
    />
  );
}
