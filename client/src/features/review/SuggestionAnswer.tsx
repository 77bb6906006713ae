import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/use-viewer.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { ReasonForm } from '../../editing/ReasonForm.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import styles from './review.module.css';
import { ANSWERS, useDecision, type Answer, type SendDecision } from './use-decision.js';

/** Accepting a suggested correction, or turning it down, with a word to whoever made it; for those who may. */
export function SuggestionAnswer({ send }: { send: SendDecision }) {
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
      {asked && <AnswerDialog send={send} answer={asked} onClose={() => setAsked(null)} />}
    </p>
  );
}

interface AnswerDialogProps {
  readonly send: SendDecision;
  readonly answer: Answer;
  readonly onClose: () => void;
}

function AnswerDialog({ send, answer, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('review');
  const decide = useDecision(send, answer);
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
