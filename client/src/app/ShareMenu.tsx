import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { Caret, ShareSign } from '../ui/icons.js';
import { useView } from '../view/use-view.js';
import styles from './dossier.module.css';
import { useFootnote } from './use-footnote.js';
import { usePrint } from './use-print.js';
import type { ViewName } from './views.js';

const ExportDialog = lazy(async () => ({ default: (await import('../features/export/ExportDialog.js')).ExportDialog }));

const PictureDialog = lazy(async () => ({
  default: (await import('../features/timeline/picture/PictureDialog.js')).PictureDialog,
}));

/** Hands on what is shown: its address, a footnote, paper, its events as a file or a feed. */
export function ShareMenu({ dossier, view }: { dossier: string; view: ViewName }) {
  const { t } = useTranslation();
  const { search } = useView();
  const rows = view === 'disputed' ? { ...search, disputed: 'true' as const } : search;
  const print = usePrint(dossier, view);
  const footnote = useFootnote(dossier, view);
  const [said, setSaid] = useState('');
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('share.copied')),
      () => setSaid(t('share.notCopied')),
    );
  };
  const [opened, setOpened] = useState<'files' | 'picture' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(null);
    // The menu that it was opened from is gone long since; this is where one was before.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      <MenuTrigger onOpenChange={(open) => open && setSaid('')}>
        <Button ref={button} className={classNames(styles.button, styles.share)}>
          <ShareSign />
          <span>{said === '' ? t('share.label') : said}</span>
          <Caret />
        </Button>
        <span role="status" className="visually-hidden">
          {said}
        </span>
        <Popover className={controls.popover} placement="bottom end">
          <Menu className={controls.menu} aria-label={t('share.label')}>
            <MenuItem className={controls.item} onAction={() => copy(location.href)}>
              {t('share.link')}
            </MenuItem>
            <MenuItem className={controls.item} onAction={() => copy(footnote())}>
              {t('share.footnote')}
            </MenuItem>
            <MenuItem className={controls.item} onAction={() => void print()}>
              {t('share.print')}
            </MenuItem>
            {view !== 'briefing' && (
              <MenuSection>
                <MenuItem className={controls.item} onAction={() => setOpened('picture')}>
                  {t('share.picture')}
                </MenuItem>
                <MenuItem className={controls.item} onAction={() => setOpened('files')}>
                  {t('share.export')}
                </MenuItem>
              </MenuSection>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {opened !== null && (
        <Suspense>
          {opened === 'files' && <ExportDialog dossier={dossier} view={rows} onClose={close} />}
          {opened === 'picture' && <PictureDialog dossier={dossier} onClose={close} />}
        </Suspense>
      )}
    </>
  );
}
