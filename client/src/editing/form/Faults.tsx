import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import type { Faults as FaultsByPointer } from './refused.js';

await words('form');

interface FaultsProps {
  readonly errors: FaultsByPointer;
  /** What went wrong, where it names no field. */
  readonly error: Error | null;
}

/** Everything that is wrong with a form, where it is sent from. */
export function Faults({ errors, error }: FaultsProps) {
  const { t } = useTranslation('form');
  const faults = Object.entries(errors);
  return (
    <div role="alert">
      {faults.length > 0 && (
        <div className={controls.error}>
          <p>{t('faults', { count: faults.length })}</p>
          <ul>
            {faults.map(([at, detail]) => (
              <li key={at}>{detail}</li>
            ))}
          </ul>
        </div>
      )}
      {faults.length === 0 && error && <p className={controls.error}>{error.message}</p>}
    </div>
  );
}
