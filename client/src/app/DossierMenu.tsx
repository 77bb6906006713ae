import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/use-viewer.js';
import controls from '../ui/controls.module.css';
import { Caret } from '../ui/icons.js';

/** What may be done with a dossier as a whole, for those who may. */
export function DossierMenu({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const { may } = useViewer();
  const navigate = useNavigate();
  if (!may('dossier.change')) return null;
  return (
    <MenuTrigger>
      <Button className={controls.pill}>
        {t('views.dossierMenu')}
        <Caret />
      </Button>
      <Popover className={controls.popover} placement="bottom end">
        <Menu className={controls.menu} aria-label={t('views.dossierMenu')}>
          <MenuItem
            className={controls.item}
            onAction={() => void navigate({ to: '/d/$dossier/edit', params: { dossier } })}
          >
            {t('views.editDossier')}
          </MenuItem>
          <MenuItem
            className={controls.item}
            onAction={() => void navigate({ to: '/d/$dossier/history', params: { dossier } })}
          >
            {t('event.history')}
          </MenuItem>
          <MenuItem
            className={controls.item}
            onAction={() => void navigate({ to: '/d/$dossier/deleted', params: { dossier } })}
          >
            {t('views.deletedEvents')}
          </MenuItem>
          {may('dossier.write') && (
            <MenuItem className={controls.item} onAction={() => void navigate({ to: '/dossiers/new' })}>
              {t('views.newDossier')}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
