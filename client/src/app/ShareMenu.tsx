import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import { ShareSign } from '../ui/icons.js';
import { later } from '../ui/later.js';
import { PopupButton } from '../ui/popup/PopupButton.js';
import { useOutcome } from '../ui/use-outcome.js';
import { useView } from '../view/use-view.js';
import styles from './dossier.module.css';
import type { Shared } from './ShareDialog.js';
import type { ViewName } from './views.js';

const Items = later(async () => (await import('./ShareItems.js')).ShareItems);

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.js')).ShareDialog }));

/** Hands on what is shown: its address, a footnote, paper, its events as a file or a feed. */
export function ShareMenu({ dossier, view }: { dossier: string; view: ViewName }) {
  const { t } = useTranslation();
  const { search } = useView();
  const rows = view === 'disputed' ? { ...search, disputed: 'true' as const } : search;
  const { told, shown, tell } = useOutcome();
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => tell(t('share.copied')),
      () => tell(t('share.notCopied')),
    );
  };
  const [opened, setOpened] = useState<Shared | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(null);
    // The menu that it was opened from is gone long since; this is where one was before.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      <PopupButton
        button={button}
        className={classNames(styles.button, styles.share)}
        face={
          <>
            <ShareSign />
            <span>{shown === '' ? t('share.label') : shown}</span>
          </>
        }
        popup="menu"
        placement="bottom end"
        ahead={Items.ahead}
        onOpenChange={(open) => open && tell('')}
      >
        <Items.View dossier={dossier} view={view} onCopy={copy} onOpen={setOpened} />
      </PopupButton>
      <span role="status" className="visually-hidden">
        {told}
      </span>
      {opened !== null && (
        <Suspense>
          <ShareDialog what={opened} dossier={dossier} view={rows} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
