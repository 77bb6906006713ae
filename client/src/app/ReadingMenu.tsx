import { AUTONYMS, type Language } from '@domain/spoken-languages.js';
import { useTranslation } from 'react-i18next';
import { later } from '../ui/later.js';
import { PopupButton } from '../ui/popup/PopupButton.js';
import { useFormats } from '../ui/use-formats.js';
import styles from './shell.module.css';

const Items = later(async () => (await import('./ReadingItems.js')).ReadingItems);

/** How one reads: the language, each under its own name, how it is written, and light or dark. */
export function ReadingMenu() {
  const { t, i18n } = useTranslation();
  const { comma } = useFormats();
  const own = AUTONYMS[i18n.language as Language];
  return (
    <PopupButton
      className={styles.quiet}
      label={[own, t('app.reading')].join(comma)}
      face={own}
      popup="menu"
      placement="bottom end"
      ahead={Items.ahead}
    >
      <Items.View />
    </PopupButton>
  );
}
