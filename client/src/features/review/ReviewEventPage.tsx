import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { eventQuery } from '../../api/queries.js';
import { reviewedChangeQuery } from '../../api/review-queries.js';
import type { EventDetail, ReviewedChange } from '../../api/types.js';
import { EditorialBar } from '../../editing/EditorialBar.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { ChangeAndEvidence } from './ChangeAndEvidence.js';
import styles from './review.module.css';
import { ReviewFrame } from './ReviewFrame.js';

/** An event that was handed in: what is new in it, what that rests on, and what one makes of it. */
export function ReviewEventPage() {
  const { t } = useTranslation('review');
  const { ref } = useParams({ from: '/events/$ref/review' });
  const event = useQuery(eventQuery(ref));
  const change = useQuery(reviewedChangeQuery(ref));
  const title = event.data ? t('of', { title: event.data.title }) : null;
  usePageTitle(title);
  return (
    <ReviewFrame title={title} event={event} change={change}>
      {(seen, judged) => (
        <>
          <p className={styles.soft}>{t(standing(seen, judged), { version: judged.base ?? 0 })}</p>
          {seen.review !== 'published' && (
            <ChangeAndEvidence change={judged} title={t('changes')} dossier={seen.dossier.slug} />
          )}
          <EditorialBar event={seen} reviewing />
        </>
      )}
    </ReviewFrame>
  );
}

function standing({ review }: EventDetail, { base }: ReviewedChange): 'nothing' | 'firstTime' | 'since' {
  if (review === 'published') return 'nothing';
  return base === null ? 'firstTime' : 'since';
}
