import type { Review } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../api/client.js';
import type { EventDetail } from '../api/types.js';
import { AskDialog } from './AskDialog.js';
import { ReasonForm } from './ReasonForm.js';
import { ifMatch, useEventChange } from './use-event-change.js';

interface ReviewDialogProps {
  readonly event: EventDetail;
  readonly to: Review;
  readonly onClose: () => void;
}

/** Takes an editorial step, with a comment; retracting needs one. */
export function ReviewDialog({ event, to, onClose }: ReviewDialogProps) {
  const { t } = useTranslation('editing');
  const review = useEventChange(event, async (comment: string | undefined) =>
    bodyOf(
      await api.POST('/api/events/{id}/review', {
        params: { path: { id: event.id }, header: ifMatch(event) },
        body: { to, comment: comment ?? null },
      }),
    ),
  );
  const retracts = to === 'retracted';
  return (
    <AskDialog title={t(`review.to.${to}`)} onClose={onClose}>
      <ReasonForm
        label={t(retracts ? 'review.reason' : 'review.comment')}
        submit={t(`review.to.${to}`)}
        required={retracts}
        error={review.error}
        pending={review.isPending}
        onSubmit={(comment) => review.mutate(comment, { onSuccess: onClose })}
        onClose={onClose}
      />
    </AskDialog>
  );
}
