import { Link } from '@tanstack/react-router';
import { reviewMoves } from '@domain/review.js';
import type { Review } from '@domain/vocabulary.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../api/event-address.js';
import type { EventDetail } from '../api/types.js';
import { useViewer } from '../api/use-viewer.js';
import { words } from '../i18n/words.js';
import controls from '../ui/controls.module.css';
import { useKnownOn } from '../view/use-known-on.js';
import { Assignment } from './Assignment.js';
import { Comments } from './Comments.js';
import styles from './editing.module.css';
import { mayChangeEvent } from './may-change-event.js';
import { RemoveDialog } from './RemoveDialog.js';
import { ReviewDialog } from './ReviewDialog.js';
import { Suggestions } from './Suggestions.js';

await words('editing');

interface EditorialBarProps {
  readonly event: EventDetail;
  /** Whether it stands under the change that is to be judged. */
  readonly reviewing?: boolean;
}

/** For those who work on events: where it stands editorially, what may be done with it, and what they say of it. */
export function EditorialBar({ event, reviewing = false }: EditorialBarProps) {
  const { t } = useTranslation('editing');
  const { viewer, may } = useViewer();
  const knownOn = useKnownOn();
  const [asked, setAsked] = useState<Review | 'remove' | null>(null);
  const close = () => setAsked(null);
  if (!viewer || !may('draft.read') || knownOn !== undefined) return null;
  const mayChange = mayChangeEvent(may, event);
  return (
    <section aria-label={t('review.label')} className={styles.bar}>
      <div className={styles.buttons}>
        <strong>{t(`review.is.${event.review}`)}</strong>
        {event.review === 'in_review' && !reviewing && (
          <Link to="/events/$ref/review" params={{ ref: addressOf(event) }} className={controls.pill}>
            {t('review.open')}
          </Link>
        )}
        {(mayChange || event.review === 'published') && (
          <Link to="/events/$ref/edit" params={{ ref: addressOf(event) }} className={controls.pill}>
            {t(mayChange ? 'review.edit' : 'review.suggest')}
          </Link>
        )}
        {may('event.write') && (
          <>
            {event.citations.length > 0 && (
              <Link {...another(event)} search={{ like: addressOf(event), take: 'source' }} className={controls.pill}>
                {t('review.nextOfSource')}
              </Link>
            )}
            <Link {...another(event)} search={{ like: addressOf(event), take: 'all' }} className={controls.pill}>
              {t('review.duplicate')}
            </Link>
          </>
        )}
        {reviewMoves(viewer.role, event.review).map((to) => (
          <button key={to} type="button" className={controls.pill} onClick={() => setAsked(to)}>
            {t(`review.to.${to}`)}
          </button>
        ))}
        {(may('event.delete') || (mayChange && event.review === 'draft' && event.ref === null)) && (
          <button type="button" className={controls.pill} onClick={() => setAsked('remove')}>
            {t('remove.ask')}
          </button>
        )}
      </div>
      <Assignment event={event} />
      <Comments event={event} open={reviewing} />
      <Suggestions event={event} />
      {asked === 'remove' && <RemoveDialog event={event} onClose={close} />}
      {asked !== null && asked !== 'remove' && <ReviewDialog event={event} to={asked} onClose={close} />}
    </section>
  );
}

/** Where a new event of the same dossier is begun. */
function another({ dossier }: EventDetail) {
  return { to: '/d/$dossier/events/new', params: { dossier: dossier.slug } } as const;
}
