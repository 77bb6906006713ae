import { useNavigate } from '@tanstack/react-router';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { PopupButton } from '../ui/popup/PopupButton.js';
import styles from './dossier.module.css';
import { useWritingPlaces, type WritingPlace } from '../editing/use-writing-places.js';

/** All that may be written in a dossier, behind one word. */
export function NewMenu({ dossier }: { dossier: string }) {
  const { t } = useTranslation();
  const { events, whole } = useWritingPlaces(dossier);
  return (
    <PopupButton className={styles.button} face={t('views.new')} popup="menu" placement="bottom end">
      <Menu className={controls.menu} aria-label={t('views.new')}>
        <Places label={t('views.new')} places={events} />
        {whole.length > 0 && <Places label={t('views.dossierMenu')} places={whole} />}
      </Menu>
    </PopupButton>
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
