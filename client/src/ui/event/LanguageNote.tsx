import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useFormats } from '../use-formats.js';
import styles from './event.module.css';

await words('event');

interface LanguageNoteProps {
  /** BCP 47: the language in which title and summary stand here. */
  readonly shown: string;
  /** That in which they were written. */
  readonly written: string;
}

/** That a title and a summary are a translation, and from which language; or that they are in another language than the reader’s. */
export function LanguageNote({ shown, written }: LanguageNoteProps) {
  const { t, i18n } = useTranslation('event');
  const { language } = useFormats();
  if (shown !== written) return <p className={styles.soft}>{t('translated', { language: language(written) })}</p>;
  if (written === i18n.language) return null;
  return <p className={styles.soft}>{t('original', { language: language(written) })}</p>;
}
