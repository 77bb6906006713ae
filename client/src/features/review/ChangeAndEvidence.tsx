import { useTranslation } from 'react-i18next';
import type { ReviewedChange } from '../../api/types.js';
import { ChangeList } from '../../editing/changes/ChangeList.js';
import { Quote } from '../../ui/event/Quote.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useLabels } from '../../ui/use-labels.js';
import { layOut } from './evidence.js';
import styles from './review.module.css';

interface ChangeAndEvidenceProps {
  readonly change: ReviewedChange;
  /** What the changes are called. */
  readonly title: string;
  /** Slug of the event's dossier. */
  readonly dossier: string;
}

/** What changes, and beside it what the new version rests on: sources, quotes, what they say of contested fields. */
export function ChangeAndEvidence({ change, title, dossier }: ChangeAndEvidenceProps) {
  const { t } = useTranslation('review');
  const labels = useLabels();
  const nameOf = useActorName(dossier);
  const { changes, citations } = layOut(change.difference);
  return (
    <div className={styles.columns}>
      <section aria-labelledby="review-changes">
        <h2 id="review-changes">{title}</h2>
        {changes.length === 0 && <p className={styles.soft}>{t('noChanges')}</p>}
        <ChangeList entity="event" dossier={dossier} difference={changes} names={change.names} whole />
      </section>
      <section aria-labelledby="review-evidence">
        <h2 id="review-evidence">{t('evidence')}</h2>
        {change.citations.length === 0 && <p className={styles.warning}>{t('noEvidence')}</p>}
        <ul className={styles.evidence}>
          {change.citations.map((citation) => {
            const mark = change.base === null ? undefined : citations.get(citation.id);
            return (
              <li key={citation.id}>
                {mark !== undefined && <small className={styles.mark}>{t(mark)}</small>}
                <Quote citation={citation} nameOf={nameOf} />
                {change.claims
                  .filter((claim) => claim.citation === citation.id)
                  .map(({ id, field, value }) => (
                    <p key={id} className={styles.claim}>
                      {t('says', {
                        field: labels('claimField', field),
                        value: field === 'format' ? labels('format', value) : value,
                      })}
                    </p>
                  ))}
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
