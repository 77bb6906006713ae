import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { useFootnote } from './use-footnote.js';
import { usePrint } from './use-print.js';
import type { ViewName } from './views.js';

interface ShareItemsProps {
  readonly dossier: string;
  readonly view: ViewName;
  readonly onCopy: (text: string) => void;
  readonly onOpen: (what: 'files' | 'picture' | 'follow') => void;
}

/** The ways in which a view is handed on; they come with the first look at them. */
export function ShareItems({ dossier, view, onCopy, onOpen }: ShareItemsProps) {
  const { t } = useTranslation();
  const print = usePrint(dossier, view);
  const footnote = useFootnote(dossier, view);
  return (
    <Menu className={controls.menu} aria-label={t('share.label')}>
      <MenuItem className={controls.item} onAction={() => onCopy(location.href)}>
        {t('share.link')}
      </MenuItem>
      <MenuItem className={controls.item} onAction={() => onCopy(footnote())}>
        {t('share.footnote')}
      </MenuItem>
      <MenuItem className={controls.item} onAction={() => void print()}>
        {t('share.print')}
      </MenuItem>
      {view !== 'briefing' && (
        <MenuSection>
          <MenuItem className={controls.item} onAction={() => onOpen('picture')}>
            {t('share.picture')}
          </MenuItem>
          <MenuItem className={controls.item} onAction={() => onOpen('files')}>
            {t('share.export')}
          </MenuItem>
          <MenuItem className={controls.item} onAction={() => onOpen('follow')}>
            {t('share.follow')}
          </MenuItem>
        </MenuSection>
      )}
    </Menu>
  );
}
