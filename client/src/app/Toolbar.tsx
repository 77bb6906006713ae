import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KnownOnToggle } from '../features/known-on/KnownOnToggle.js';
import { DatesFilter } from '../filters/DatesFilter.js';
import { ExportMenu } from '../filters/ExportMenu.js';
import { FilterMenus } from '../filters/FilterMenus.js';
import { LanesMenu } from '../filters/LanesMenu.js';
import { QuestionToggles } from '../filters/QuestionToggles.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { Caret } from '../ui/icons.js';
import { useView } from '../view/use-view.js';
import styles from './dossier.module.css';
import { RecordLinks } from './RecordLinks.js';
import { VIEWS, type ViewName } from './views.js';

interface ToolbarProps {
  readonly dossier: string;
  readonly view: ViewName;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The second and third line of a dossier: which view, and what is in it. Where it is narrow, filters wait behind a button. */
export function Toolbar({ dossier, view, today }: ToolbarProps) {
  const { t } = useTranslation();
  const { search } = useView();
  return (
    <>
      <div className={styles.toolbar}>
        <nav aria-label={t('views.label')} className={styles.group}>
          {VIEWS.map((one) => (
            <Link
              key={one}
              to={`/d/$dossier/${one}`}
              params={{ dossier }}
              search={search}
              className={controls.pill}
              aria-current={one === view ? 'page' : undefined}
            >
              {t(`views.${one}`)}
            </Link>
          ))}
        </nav>
        <div className={styles.end}>
          <RecordLinks dossier={dossier} />
          <KnownOnToggle start={today} />
          {view !== 'briefing' && <ExportMenu dossier={dossier} />}
        </div>
      </div>
      <div className={styles.toolbar}>
        {view === 'briefing' ? <DatesFilter dossier={dossier} /> : <Filters dossier={dossier} view={view} />}
      </div>
    </>
  );
}

function Filters({ dossier, view }: Pick<ToolbarProps, 'dossier' | 'view'>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={classNames(controls.pill, styles.narrowOnly)}
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        {t('filters.add')}
        <Caret />
      </button>
      <div id="filters" role="group" aria-label={t('filters.label')} className={styles.filters} data-open={open}>
        {view === 'timeline' && <LanesMenu />}
        <FilterMenus dossier={dossier} />
      </div>
      <QuestionToggles dossier={dossier} />
    </>
  );
}
