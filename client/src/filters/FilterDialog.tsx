import { useTranslation } from 'react-i18next';
import { FilterSign } from '../ui/icons.js';
import { later } from '../ui/later.js';
import { PopupButton } from '../ui/popup/PopupButton.js';
import { useView } from '../view/use-view.js';
import { chipsOf } from './chips.js';
import { FilterChips } from './FilterChips.js';
import styles from './filters.module.css';

const AllFilters = later(async () => (await import('./AllFilters.js')).AllFilters);

interface FilterDialogProps {
  readonly dossier: string;
  /** A briefing has a window and no other filter. */
  readonly view: 'all' | 'dates';
}

/** Every filter there is, for whoever would rather choose than type, and what is in force. */
export function FilterDialog({ dossier, view }: FilterDialogProps) {
  const { t } = useTranslation();
  const { search } = useView();
  const count = view === 'all' ? chipsOf(search).length : 0;
  return (
    <PopupButton
      className={styles.open}
      label={t('filters.add')}
      face={<FilterSign />}
      caret={false}
      data={{ 'data-count': count > 0 ? count : undefined }}
      popup="dialog"
      title={t('filters.label')}
      placement="bottom end"
      ahead={AllFilters.ahead}
    >
      <div className={styles.dialog}>
        <div className={styles.menus}>
          <AllFilters.View dossier={dossier} view={view} />
        </div>
        {view === 'all' && <FilterChips dossier={dossier} />}
      </div>
    </PopupButton>
  );
}
