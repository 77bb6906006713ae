import { useTranslation } from 'react-i18next';
import { markdownAddress } from '../../api/briefing-queries.js';
import type { Briefing } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { OneStop } from '../../ui/OneStop.js';
import { isUnfiltered } from '../../view/view-search.js';
import { useView } from '../../view/use-view.js';
import styles from './briefing.module.css';
import { CopyMarkdown } from './CopyMarkdown.js';
import { quickWindows } from './windows.js';

interface BriefingToolsProps {
  readonly dossier: string;
  readonly briefing: Briefing;
}

/** Which days, and how to take it along. None of it is printed. */
export function BriefingTools({ dossier, briefing }: BriefingToolsProps) {
  const { t, i18n } = useTranslation('briefing');
  const { search, change } = useView();
  const { from: _from, to: _to, ...other } = search;
  const last = search.knownOn ?? new Date().toISOString().slice(0, 10);
  const address = markdownAddress(dossier, search, i18n.language);
  return (
    <div className={styles.tools}>
      <OneStop label={t('window')}>
        {quickWindows(last, briefing.lastHappened).map(({ name, window }) => (
          <button
            key={name}
            type="button"
            className={controls.pill}
            aria-pressed={window.from === briefing.from && window.to === briefing.to}
            onClick={() => change(window)}
          >
            {t(`windows.${name}`)}
          </button>
        ))}
      </OneStop>
      <OneStop label={t('take')}>
        <button type="button" className={controls.pill} onClick={() => window.print()}>
          {t('print')}
        </button>
        <CopyMarkdown address={address} />
        <a className={controls.pill} href={address} download={`${dossier}-${briefing.from}-${briefing.to}.md`}>
          {t('download')}
        </a>
      </OneStop>
      {!isUnfiltered(other) && <p>{t('unfiltered')}</p>}
    </div>
  );
}
