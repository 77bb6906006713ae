import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { useViewer } from '../../api/use-viewer.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { ChoiceField } from '../../ui/form/ChoiceField.js';
import { TextField } from '../../ui/form/TextField.js';
import styles from './import.module.css';
import type { DecidedActor, SpreadsheetImport } from './types.js';

type Review = 'draft' | 'in_review' | 'published';

interface ApplyFormProps {
  readonly one: SpreadsheetImport;
  readonly actors: readonly DecidedActor[];
  readonly onApplied: (one: SpreadsheetImport) => void;
}

/** The last step: what becomes of rejected rows and of likely repetitions, and what new events are. */
export function ApplyForm({ one, actors, onApplied }: ApplyFormProps) {
  const { t } = useTranslation('import');
  const { may } = useViewer();
  const [repeats, setRepeats] = useState(false);
  const [review, setReview] = useState<Review>('draft');
  const [reason, setReason] = useState('');
  const { rows, outcomes } = one;
  const comes = outcomes.create + outcomes.update + (repeats ? rows.duplicate : 0);
  const applying = useMutation({
    mutationFn: async () =>
      bodyOf(
        await api.POST('/api/imports/{id}/apply', {
          params: { path: { id: one.id } },
          body: {
            rejected: 'skip',
            duplicates: repeats ? 'create' : 'skip',
            review,
            newActors: [...actors],
            reason: reason.trim() || null,
          },
        }),
      ),
    onSuccess: onApplied,
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    applying.mutate();
  };
  if (comes === 0 && rows.duplicate === 0) return <p className={styles.question}>{t('apply.nothing')}</p>;
  const reviews: readonly Review[] = may('event.review') ? ['draft', 'in_review', 'published'] : ['draft', 'in_review'];
  return (
    <form className={styles.apply} onSubmit={submit}>
      <h3>{t('apply.title')}</h3>
      {rows.rejected > 0 && (
        <label className={styles.check}>
          <input type="checkbox" required /> <span>{t('apply.skip', { count: rows.rejected })}</span>
        </label>
      )}
      {rows.duplicate > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={repeats} onChange={({ target }) => setRepeats(target.checked)} />{' '}
          <span>{t('apply.duplicates', { count: rows.duplicate })}</span>
        </label>
      )}
      <ChoiceField
        label={t('apply.review')}
        choices={reviews.map((code) => ({ code, label: t(`apply.reviews.${code}`) }))}
        value={review}
        onChange={({ target }) => setReview(target.value as Review)}
      />
      <TextField name="reason" label={t('apply.reason')} value={reason} onChange={setReason} />
      {applying.error && (
        <p role="alert" className={controls.error}>
          {applying.error.message}
        </p>
      )}
      <p>
        <button
          type="submit"
          className={classNames(controls.pill, controls.primary)}
          disabled={applying.isPending || comes === 0}
        >
          {t('apply.button', { count: comes })}
        </button>{' '}
        <span className={styles.soft}>{t('apply.allOrNothing')}</span>
      </p>
    </form>
  );
}
