import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import { later } from '../ui/later.js';
import { PopupButton } from '../ui/popup/PopupButton.js';
import { useViewName } from '../ui/use-view-name.js';
import styles from './dossier.module.css';
import type { MoreViewsProps } from './MoreViewsItems.js';
import { VIEWS } from './views.js';

const Items = later(async () => (await import('./MoreViewsItems.js')).MoreViewsItems);

/** The views that find no room beside one another, by the name of the one that is open. */
export function MoreViews({ dossier, view, views }: MoreViewsProps) {
  const { t } = useTranslation();
  const nameOf = useViewName();
  const isOpen = view !== null && views.includes(view);
  return (
    <PopupButton
      className={classNames(styles.button, isOpen && styles.current)}
      face={isOpen ? nameOf(view) : t(views.length === VIEWS.length ? 'views.label' : 'views.more')}
      popup="menu"
      placement="bottom start"
      ahead={Items.ahead}
    >
      <Items.View dossier={dossier} view={view} views={views} />
    </PopupButton>
  );
}
