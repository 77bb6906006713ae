import { ruleInWords } from '@domain/time/said/rules.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './window.module.css';
import { WindowBar } from './WindowBar.js';

await words('form');

interface HowReadProps {
  /** What was understood; YYYY-MM-DD, null where it is open. */
  readonly window: { readonly earliest: string | null; readonly latest: string | null };
  /** A rule of `readSaid`, or what an editor wrote; null where none is known. */
  readonly rule: string | null;
  /** The day that words count from; null where they need none. */
  readonly saidOn: string | null;
}

/** A window as a bar, and the rule by which its words were read. */
export function HowRead({ window, rule, saidOn }: HowReadProps) {
  const { t } = useTranslation('form');
  const { locale } = useFormats();
  return (
    <>
      <WindowBar window={window} saidOn={saidOn} />
      {rule !== null && <p className={styles.soft}>{t('rule', { rule: ruleInWords(rule, locale) })}</p>}
    </>
  );
}
