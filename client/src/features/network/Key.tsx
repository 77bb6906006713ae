import { useTranslation } from 'react-i18next';
import lines from './network-picture.module.css';
import styles from './network.module.css';
import type { Manner } from './lines.js';

const SAID = {
  direct: 'keyDirect',
  through: 'keyThrough',
  beside: 'keyBeside',
  untold: 'keyUntold',
} as const satisfies Record<Manner, string>;
const MANNERS = Object.keys(SAID) as Manner[];

/** What the lines mean. */
export function Key() {
  const { t } = useTranslation('network');
  return (
    <ul className={styles.key} aria-label={t('key')}>
      {MANNERS.map((manner) => (
        <li key={manner}>
          <svg width="34" height="10" aria-hidden="true">
            <path className={lines.line} data-manner={manner} d="M0 5H34" />
          </svg>{' '}
          {t(SAID[manner])}
        </li>
      ))}
      <li>{t('keyWidth')}</li>
    </ul>
  );
}
