import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import { CopyField } from '../../../ui/form/CopyField.js';
import users from '../users.module.css';
import styles from './second-factor.module.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The codes for the day on which the phone is lost, this once: to be written down, printed or copied. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation('users');
  return (
    <div className={users.made} role="status">
      <h3>{t('factor.codesTitle')}</h3>
      <p>{t('factor.codesHint')}</p>
      <ul className={styles.codes} dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <CopyField label={t('factor.codesAll')} text={codes.join(' ')} />
      <div>
        <button type="button" className={controls.pill} onClick={onKept}>
          {t('factor.codesKept')}
        </button>
      </div>
    </div>
  );
}
