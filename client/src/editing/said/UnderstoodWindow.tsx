import type { SaidRefusal } from '@domain/time/said/refusals.js';
import { describeWhen } from '@domain/time/describe-when.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useFormats } from '../../ui/use-formats.js';
import { HowRead } from './HowRead.js';
import styles from './window.module.css';
import type { Understood } from './understood.js';

await words('form');

interface UnderstoodWindowProps {
  readonly text: string;
  readonly understood: Understood | null;
  /** Why it is none, where it was recognised. */
  readonly refused: SaidRefusal | null;
  readonly saidOn: string;
  readonly timezone: string;
}

/** What a date was understood as, at once: in words, as a bar, and by which rule. Said aloud as it changes. */
export function UnderstoodWindow({ text, understood, refused, saidOn, timezone }: UnderstoodWindowProps) {
  const { t } = useTranslation('form');
  const { locale } = useFormats();
  const zone = timezone || null;
  return (
    <div className={styles.understood} aria-live="polite">
      {understood && (
        <>
          <p>
            <span className={styles.soft}>{t('understood')}</span>{' '}
            <strong>{describeWhen({ when: understood.when, timezone: zone }, locale)}</strong>{' '}
            <code className={styles.edtf}>{understood.when}</code>
          </p>
          <HowRead window={understood} rule={understood.rule} saidOn={saidOn} />
          {understood.byHand && <p className={styles.soft}>{t('byHandDone', { words: understood.saidAs })}</p>}
        </>
      )}
      {!understood && text.trim() !== '' && (
        <p className={styles.notUnderstood}>{t(refused === null ? 'notUnderstood' : `refused.${refused}`)}</p>
      )}
    </div>
  );
}
