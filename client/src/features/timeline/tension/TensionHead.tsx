import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventSummary } from '../../../api/types.js';
import controls from '../../../ui/controls.module.css';
import { useView } from '../../../view/use-view.js';
import { PairMenu } from './PairMenu.js';
import styles from './tension.module.css';

interface TensionHeadProps {
  readonly dossier: string;
  readonly events: readonly EventSummary[];
}

/** What the bars are called, of whom they are drawn, where they are drawn large, and whether they are drawn here. */
export const TensionHead = memo(function TensionHead({ dossier, events }: TensionHeadProps) {
  const { t } = useTranslation('tension');
  const { search, change } = useView();
  const hidden = search.tension === 'hidden';
  return (
    <div className={styles.head}>
      <h2 id="tension">{t('title')}</h2>
      {!hidden && (
        <>
          <PairMenu dossier={dossier} events={events} />
          <Link to="/d/$dossier/weeks" params={{ dossier }} search={(before) => before} className="alone">
            {t('large')}
          </Link>
        </>
      )}
      <button
        type="button"
        className={controls.pill}
        aria-expanded={!hidden}
        onClick={() => change({ tension: hidden ? undefined : 'hidden' })}
      >
        {t(hidden ? 'show' : 'hide')}
      </button>
    </div>
  );
});
