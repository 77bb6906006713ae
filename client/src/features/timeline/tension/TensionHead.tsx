import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventSummary } from '../../../api/types.js';
import controls from '../../../ui/controls.module.css';
import { useView } from '../../../view/use-view.js';
import { HalfLifeMenu } from './HalfLifeMenu.js';
import { LINES, type Line } from './lines.js';
import { PairMenu } from './PairMenu.js';
import styles from './tension.module.css';

interface TensionHeadProps {
  readonly dossier: string;
  readonly events: readonly EventSummary[];
}

/** What the lines are called, of whom and how smoothly they are drawn, and whether they are. */
export const TensionHead = memo(function TensionHead({ dossier, events }: TensionHeadProps) {
  const { t } = useTranslation('tension');
  const { search, change } = useView();
  const hidden = search.tension === 'hidden';
  return (
    <div className={styles.head}>
      <h2 id="tension">{t('title')}</h2>
      {!hidden && (
        <>
          {LINES.map((line) => (
            <Key key={line} line={line} />
          ))}
          <PairMenu dossier={dossier} events={events} />
          <HalfLifeMenu />
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

function Key({ line }: { line: Line }) {
  const { t } = useTranslation('tension');
  return (
    <span className={styles.key}>
      <svg width="32" height="10" aria-hidden="true" data-line={line}>
        <path d="M1 5h30" />
        <path d="M16 5h0" data-dots />
        {line === 'words' && <path d="M16 5h0" data-hollow />}
      </svg>{' '}
      {t(line)}
    </span>
  );
}
