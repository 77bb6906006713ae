import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { Caret } from '../ui/icons.js';
import styles from './dossier.module.css';
import { useViewAddress } from './use-view-address.js';
import { useViewName } from '../ui/use-view-name.js';
import { VIEWS, type ViewName } from './views.js';

interface MoreViewsProps {
  readonly dossier: string;
  readonly view: ViewName | null;
  /** Those that have no tab. */
  readonly views: readonly ViewName[];
}

/** The views that find no room beside one another, by the name of the one that is open. */
export function MoreViews({ dossier, view, views }: MoreViewsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const addressOf = useViewAddress(dossier);
  const nameOf = useViewName();
  const isOpen = view !== null && views.includes(view);
  return (
    <MenuTrigger>
      <Button className={classNames(styles.button, isOpen && styles.current)}>
        {isOpen ? nameOf(view) : t(views.length === VIEWS.length ? 'views.label' : 'views.more')}
        <Caret />
      </Button>
      <Popover className={controls.popover} placement="bottom start">
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
      </Popover>
    </MenuTrigger>
  );
}
