import { useNavigate } from '@tanstack/react-router';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { useViewName } from '../ui/use-view-name.js';
import { useViewAddress } from './use-view-address.js';
import type { ViewName } from './views.js';

export interface MoreViewsProps {
  readonly dossier: string;
  readonly view: ViewName | null;
  /** Those that have no tab. */
  readonly views: readonly ViewName[];
}

/** What `MoreViews` opens. */
export function MoreViewsItems({ dossier, view, views }: MoreViewsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const addressOf = useViewAddress(dossier);
  const nameOf = useViewName();
  return (
    <Menu className={controls.menu} aria-label={t('views.label')}>
      {views.map((one) => (
        <MenuItem
          key={one}
          className={controls.item}
          textValue={nameOf(one)}
          onAction={() => void navigate(addressOf(one))}
        >
          <span className={controls.tick} aria-hidden="true">
            {one === view ? '✓' : ''}
          </span>
          <span>{nameOf(one)}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}
