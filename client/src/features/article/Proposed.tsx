import { useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import styles from './article.module.css';
import { withDecision, type Decision, type Desk, type Reading } from './desk.js';
import { Legend } from './Legend.js';
import { MarkedText } from './MarkedText.js';
import { ProposalCard } from './ProposalCard.js';

interface ProposedProps {
  readonly dossier: string;
  readonly reading: Reading;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly change: Dispatch<SetStateAction<Desk>>;
  readonly onChangeArticle: () => void;
}

/** The marked article beside what it is held to tell of. */
export function Proposed({ dossier, reading, decisions, change, onChangeArticle }: ProposedProps) {
  const { t } = useTranslation('article');
  const [shown, setShown] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const cards = useRef(new Map<string, HTMLElement>());
  const { proposals } = reading.found;
  const decided = proposals.filter(({ key }) => decisions[key]).length;
  return (
    <>
      <p className={styles.bar}>
        <span role="status">{t('progress', { decided, total: proposals.length })}</span>
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
          />
        </div>
        <section aria-labelledby="article-proposals">
          <h3 id="article-proposals">{t('proposals')}</h3>
          {proposals.length === 0 && (
            <p className={styles.none}>
              {t('none')} {t('noneHint')}
            </p>
          )}
          <ol className={styles.cards}>
            {proposals.map((proposal, index) => (
              <ProposalCard
                key={proposal.key}
                ref={(card) => {
                  if (card) cards.current.set(proposal.key, card);
                }}
                number={index + 1}
                proposal={proposal}
                reading={reading}
                context={{ dossier, decisions }}
                onDecide={(decision) => change((desk) => withDecision(desk, proposal.key, decision))}
                onShow={() => {
                  setShown(proposal.key);
                  text.current?.focus();
                }}
              />
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
