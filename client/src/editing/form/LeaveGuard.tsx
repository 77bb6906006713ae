import { useBlocker } from '@tanstack/react-router';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import styles from './notices.module.css';

await words('form');

interface LeaveGuardProps {
  readonly unsaved: () => boolean;
  /** What becomes of what was typed. */
  readonly text: string;
  /** Whether it is found again by whoever signs in and comes back. */
  readonly isKept?: boolean;
}

/** Asks before unsaved changes are left behind, by a link or by closing the page. */
export function LeaveGuard({ unsaved, text, isKept = false }: LeaveGuardProps) {
  const { t } = useTranslation('form');
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && !(isKept && next.pathname === '/sign-in') && unsaved(),
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={blocker.status === 'blocked'}
      onOpenChange={(open) => !open && blocker.reset?.()}
      isDismissable
    >
      <Modal className={styles.modal}>
        <Dialog role="alertdialog">
          <Heading slot="title" level={2}>
            {t('leaveTitle')}
          </Heading>
          <p>{text}</p>
          <div className={styles.buttons}>
            <button
              type="button"
              className={classNames(controls.pill, controls.primary)}
              onClick={() => blocker.reset?.()}
              autoFocus
            >
              {t('stay')}
            </button>
            <button type="button" className={controls.pill} onClick={() => blocker.proceed?.()}>
              {t('leave')}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
