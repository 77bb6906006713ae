import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { FilterSign } from '../ui/icons.js';
import { useView } from '../view/use-view.js';
import { chipsOf } from './chips.js';
import { FilterChips } from './FilterChips.js';
import styles from './filters.module.css';

/** Fetched when they are first asked for. */
const AllFilters = lazy(async () => ({ default: (await import('./AllFilters.js')).AllFilters }));

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
    <DialogTrigger>
      <Button className={styles.open} aria-label={t('filters.add')} data-count={count > 0 ? count : undefined}>
        <FilterSign />
      </Button>
      <Popover className={controls.popover} placement="bottom end">
        <Dialog className={styles.dialog} aria-label={t('filters.label')}>
          <div className={styles.menus}>
            <Suspense>
              <AllFilters dossier={dossier} view={view} />
            </Suspense>
          </div>
          {view === 'all' && <FilterChips dossier={dossier} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
