import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import styles from './article.module.css';
import type { Decision, Reading } from './desk.js';
import type { Passage } from './passage.js';

interface SelectedPassageProps {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly onEvent: () => void;
  readonly onQuote: (key: string) => void;
}

/** What becomes of a passage that somebody selected: an event of its own, or a quote of one that is not decided yet. */
export function SelectedPassage({ passage, reading, decisions, onEvent, onQuote }: SelectedPassageProps) {
  const { t } = useTranslation('article');
  const open = reading.found.findings.filter(({ key }) => !decisions[key]);
  const [chosen, setChosen] = useState('');
  const key = open.some((finding) => finding.key === chosen) ? chosen : (open[0]?.key ?? '');
  return (
    <div className={styles.selected} role="group" aria-labelledby="article-selected">
      <h4 id="article-selected">{t('selected')}</h4>
      <blockquote className={styles.passage} lang={reading.found.language} dir="auto">
        {reading.article.text.slice(passage.start, passage.end)}
      </blockquote>
      <p className={styles.actions}>
        <button type="button" className={classNames(controls.pill, controls.primary)} onClick={onEvent}>
          {t('asEvent')}
        </button>
        {key !== '' && (
          <>
            <select aria-label={t('ofEvent')} value={key} onChange={({ target }) => setChosen(target.value)}>
              {open.map((finding) => (
                <option key={finding.key} value={finding.key}>
                  {reading.found.findings.indexOf(finding) + 1}. {finding.title}
                </option>
              ))}
            </select>
            <button type="button" className={controls.pill} onClick={() => onQuote(key)}>
              {t('asQuote')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
