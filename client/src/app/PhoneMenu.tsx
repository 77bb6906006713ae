import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { MenuSign } from '../ui/icons.js';
import styles from './shell.module.css';

/** What stands in the first line of a wide screen, behind one button. */
export function PhoneMenu({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className={styles.phoneMenu} aria-label={t('app.menu')}>
        <MenuSign />
      </Button>
      <Popover className={controls.popover} placement="bottom end">
        <Dialog className={styles.phonePlaces} aria-label={t('app.menu')}>
          {({ close }) => (
            // A link leads away, and the menu with it.
            <div onClick={({ target }) => target instanceof Element && target.closest('a') && close()}>{children}</div>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
