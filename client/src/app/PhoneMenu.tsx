import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuSign } from '../ui/icons.js';
import { PopupButton } from '../ui/popup/PopupButton.js';
import styles from './shell.module.css';

/** What stands in the first line of a wide screen, behind one button. */
export function PhoneMenu({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <PopupButton
      className={styles.phoneMenu}
      label={t('app.menu')}
      face={<MenuSign />}
      caret={false}
      popup="dialog"
      title={t('app.menu')}
      placement="bottom end"
    >
      {(close) => (
        // A link leads away, and the menu with it.
        <div
          className={styles.phonePlaces}
          onClick={({ target }) => target instanceof Element && target.closest('a') && close()}
        >
          {children}
        </div>
      )}
    </PopupButton>
  );
}
