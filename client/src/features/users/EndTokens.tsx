import { useTranslation } from 'react-i18next';
import form from '../../ui/form/form.module.css';

/** Asks with a new password whether the tokens made before end, too: whoever had the old one may have made some. */
export function EndTokens() {
  const { t } = useTranslation('users');
  return (
    <label className={form.check}>
      <input type="checkbox" name="endTokens" />
      <span>{t('endTokens')}</span>
    </label>
  );
}
