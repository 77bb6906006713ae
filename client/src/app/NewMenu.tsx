import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { Caret } from '../ui/icons.js';
import styles from './dossier.module.css';
import { useWritingPlaces, type WritingPlace } from './use-writing-places.js';

/** All that may be written in a dossier, behind one word. */
export function NewMenu({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const { events, whole } = useWritingPlaces(dossier);
  return (
    <MenuTrigger>
      <Button className={styles.button}>
        {t('views.new')}
        <Caret />
      </Button>
      <Popover className={controls.popover} placement="bottom end">
        <Menu className={controls.menu} aria-label={t('views.new')}>
          <Places label={t('views.new')} places={events} />
          {whole.length > 0 && <Places label={t('views.dossierMenu')} places={whole} />}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Places({ label, places }: { label: string; places: readonly WritingPlace[] }) {
  const navigate = useNavigate();
  return (
    <MenuSection>
      <Header className={controls.heading}>{label}</Header>
      {places.map((place) => (
        <MenuItem key={place.label} className={controls.item} onAction={() => void navigate(place.link)}>
          {place.label}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
