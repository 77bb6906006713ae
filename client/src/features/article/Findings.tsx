import { useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import styles from './article.module.css';
import { withCorrection, withKnown } from './correction.js';
import { withActor, withDecision, type Decision, type Desk, type Reading } from './desk.js';
import { Legend } from './Legend.js';
import { MarkedText } from './MarkedText.js';
import { FindingCard } from './FindingCard.js';
import { withPassage, withQuote } from './passage.js';
import { SelectedPassage } from './SelectedPassage.js';
import { useSelected } from './use-selected.js';
import { NewActors } from './NewActors.js';
import type { NewActorDecisions } from './new-actors.js';

interface FindingsProps {
  readonly dossier: string;
  readonly reading: Reading;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly actors: NewActorDecisions;
  readonly change: Dispatch<SetStateAction<Desk>>;
  readonly onChangeArticle: () => void;
}

/** The marked article beside what it is held to tell of. */
export function Findings({ dossier, reading, decisions, actors, change, onChangeArticle }: FindingsProps) {
  const { t } = useTranslation('article');
  const [shown, setShown] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const cards = useRef(new Map<string, HTMLElement>());
  const { selected, clear, onKeyDown } = useSelected(text, reading);
  const { findings } = reading.found;
  const decided = findings.filter(({ key }) => decisions[key]).length;
  return (
    <>
      <p className={styles.bar}>
        <span role="status">{t('progress', { decided, total: findings.length })}</span>
        <button type="button" className={controls.pill} onClick={onChangeArticle}>
          {t('change')}
        </button>
      </p>
      <div className={styles.desk}>
        <div className={styles.article}>
          <h3 id="article-marked">{t('marked')}</h3>
          <Legend />
          <MarkedText
            ref={text}
            reading={reading}
            shown={shown}
            onPick={(key) => {
              setShown(key);
              cards.current.get(key)?.focus();
            }}
            onKeyDown={onKeyDown}
          />
          <p id="article-select-hint" className={styles.soft}>
            {t('selectHint')}
          </p>
          {selected && (
            <SelectedPassage
              passage={selected}
              reading={reading}
              decisions={decisions}
              onEvent={() => {
                change((desk) => withPassage(desk, selected));
                clear();
              }}
              onQuote={(key) => {
                change((desk) => withQuote(desk, key, selected));
                clear();
              }}
            />
          )}
        </div>
        <div>
          <NewActors
            reading={reading}
            decisions={actors}
            onDecide={(id, actor) => change((desk) => withActor(desk, id, actor))}
          />
          <section aria-labelledby="article-findings">
            <h3 id="article-findings">{t('findings')}</h3>
            {findings.length === 0 && (
              <p className={styles.none}>
                {t('none')} {t('noneHint')}
              </p>
            )}
            <ol className={styles.cards}>
              {findings.map((finding, index) => (
                <FindingCard
                  key={finding.key}
                  ref={(card) => {
                    if (card) cards.current.set(finding.key, card);
                  }}
                  number={index + 1}
                  finding={finding}
                  reading={reading}
                  context={{ dossier, decisions, actors }}
                  onCorrect={(changes) => change((desk) => withCorrection(desk, finding.key, changes))}
                  onKnown={(actor) => change((desk) => withKnown(desk, actor))}
                  onActor={(id, actor) => change((desk) => withActor(desk, id, actor))}
                  onDecide={(decision) => change((desk) => withDecision(desk, finding.key, decision))}
                  onShow={() => {
                    setShown(finding.key);
                    text.current?.focus();
                  }}
                />
              ))}
            </ol>
          </section>
        </div>
      </div>
    </>
  );
}
