import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { Caret } from '../ui/icons.js';
import { useView } from '../view/use-view.js';
import { exportAddress } from './export-address.js';

/** Takes the events of the view out of Démarche, exactly those. */
export function ExportMenu({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const { search } = useView();
  return (
    <MenuTrigger>
      <Button className={controls.pill}>
        {t('export.label')}
        <Caret />
      </Button>
      <Popover className={controls.popover} placement="bottom end">
        <Menu className={controls.menu} aria-label={t('export.label')}>
          <Format address={exportAddress(dossier, search)} label={t('export.csv')} hint={t('export.csvHint')} />
          <Format
            address={exportAddress(dossier, search, { bom: 'true' })}
            label={t('export.csvSpreadsheet')}
            hint={t('export.csvSpreadsheetHint')}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Format({ address, label, hint }: { address: string; label: string; hint: string }) {
  return (
    <MenuItem className={controls.item} href={address} download textValue={label}>
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </MenuItem>
  );
}
