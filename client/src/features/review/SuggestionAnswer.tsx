import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { EventDetail, Suggestion } from '../../api/types.js';
import { useViewer } from '../../api/use-viewer.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { ReasonForm } from '../../editing/ReasonForm.js';
import { ifMatch, useEventChange } from '../../editing/use-event-change.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import styles from './review.module.css';

interface SuggestionAnswerProps {
  readonly event: EventDetail;
  readonly suggestion: Suggestion;
}

const ANSWERS = ['accept', 'reject'] as const;
type Answer = (typeof ANSWERS)[number];

/** Accepting a suggested correction, or turning it down, with a word to whoever made it; for those who may. */
export function SuggestionAnswer({ event, suggestion }: SuggestionAnswerProps) {
  const { t } = useTranslation('review');
  const { may } = useViewer();
  const [asked, setAsked] = useState<Answer | null>(null);
  if (!may('event.review')) return null;
  return (
    <p className={styles.buttons}>
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          className={classNames(controls.pill, answer === 'accept' && controls.primary)}
          onClick={() => setAsked(answer)}
        >
          {t(answer)}
        </button>
      ))}
      {asked && <AnswerDialog event={event} suggestion={suggestion} answer={asked} onClose={() => setAsked(null)} />}
    </p>
  );
}

interface AnswerDialogProps extends SuggestionAnswerProps {
  readonly answer: Answer;
  readonly onClose: () => void;
}

function AnswerDialog({ event, suggestion, answer, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('review');
  const decide = useEventChange(event, async (comment: string | undefined) => {
    const path = { id: event.id, suggestion: suggestion.id };
    const body = { comment: comment ?? null };
    return answer === 'accept'
      ? bodyOf(
          await api.POST('/api/events/{id}/suggestions/{suggestion}/accept', {
            params: { path, header: ifMatch(event) },
            body,
          }),
        )
      : bodyOf(await api.POST('/api/events/{id}/suggestions/{suggestion}/reject', { params: { path }, body }));
  });
  return (
    <AskDialog title={t(answer)} onClose={onClose}>
      <ReasonForm
        label={t('comment')}
        submit={t(answer)}
        required={false}
        error={decide.error}
        pending={decide.isPending}
        onSubmit={(comment) => decide.mutate(comment, { onSuccess: onClose })}
        onClose={onClose}
      />
    </AskDialog>
  );
}
