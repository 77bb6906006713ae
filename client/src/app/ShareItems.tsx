import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { words } from '../i18n/words.js';
import controls from '../ui/controls.module.css';
import type { Shared } from './ShareDialog.js';
import { useFootnote } from './use-footnote.js';
import { usePrint } from './use-print.js';
import type { ViewName } from './views.js';

await words('share');

interface ShareItemsProps {
  readonly dossier: string;
  readonly view: ViewName;
  readonly onCopy: (text: string) => void;
  readonly onOpen: (what: Shared) => void;
}

/** The ways in which a view is handed on; they come with the first look at them. */
export function ShareItems({ dossier, view, onCopy, onOpen }: ShareItemsProps) {
  const { t } = useTranslation(['share', 'translation']);
  const print = usePrint(dossier, view);
  const footnote = useFootnote(dossier, view);
  return (
    <Menu className={controls.menu} aria-label={t('translation:share.label')}>
      <MenuItem className={controls.item} onAction={() => onCopy(location.href)}>
        {t('link')}
      </MenuItem>
      <MenuItem className={controls.item} onAction={() => onCopy(footnote())}>
        {t('footnote')}
      </MenuItem>
      <MenuItem className={controls.item} onAction={() => void print()}>
        {t('print')}
      </MenuItem>
      {view !== 'briefing' && (
        <MenuSection>
          <MenuItem className={controls.item} onAction={() => onOpen('picture')}>
            {t('picture')}
          </MenuItem>
          <MenuItem className={controls.item} onAction={() => onOpen('files')}>
            {t('export')}
          </MenuItem>
          <MenuItem className={controls.item} onAction={() => onOpen('follow')}>
            {t('follow')}
          </MenuItem>
          <MenuItem className={controls.item} onAction={() => onOpen('embed')}>
            {t('embed')}
          </MenuItem>
        </MenuSection>
      )}
    </Menu>
  );
}
