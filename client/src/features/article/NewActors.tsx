import { useTranslation } from 'react-i18next';
import styles from './article.module.css';
import type { Reading } from './desk.js';
import type { NewActorDecisions } from './new-actors.js';
import { NewActorLine } from './NewActorLine.js';

interface NewActorsProps {
  readonly reading: Reading;
  readonly decisions: NewActorDecisions;
  /** With the id of the record, null for somebody left out, undefined to take either back. */
  readonly onDecide: (id: string, actor: string | null | undefined) => void;
}

/** Whom the article names and nobody knows yet, to be confirmed; nothing where it names nobody new. */
export function NewActors({ reading, decisions, onDecide }: NewActorsProps) {
  const { t } = useTranslation('article');
  const { newActors } = reading.found;
  if (newActors.length === 0) return null;
  return (
    <section aria-labelledby="article-new-actors">
      <h3 id="article-new-actors">{t('newActors')}</h3>
      <p className={styles.soft}>{t('newActorsHint')}</p>
      <ul className={styles.people}>
        {newActors.map((actor) => (
          <NewActorLine
            key={actor.id}
            actor={actor}
            reading={reading}
            decision={decisions[actor.id]}
            onDecide={(decided) => onDecide(actor.id, decided)}
          />
        ))}
      </ul>
    </section>
  );
}
