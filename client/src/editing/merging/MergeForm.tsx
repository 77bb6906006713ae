import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { TextField } from '../../ui/fields/TextField.js';
import { Faults } from '../form/Faults.js';
import forms from '../form/forms.module.css';
import { pointingAt, RefusedError } from '../form/refused.js';
import { useFocusOnFault } from '../form/use-focus-on-fault.js';
import styles from './merging.module.css';

await words('records');

export interface MergeTarget {
  readonly slug: string;
  readonly name: string;
}

interface MergeFormProps {
  /** What is to go. */
  readonly name: string;
  /** What is to stay; null while nobody has chosen it. */
  readonly target: MergeTarget | null;
  readonly onUnchoose: () => void;
  /** The field that finds it, with what is wrong with it. */
  readonly finder: (error: string | undefined) => ReactNode;
  /** What would move, in words; undefined while that is not known. */
  readonly moves: readonly string[] | undefined;
  /** Answers with the slug of the one that stays. */
  readonly send: (body: { into: string; reason: string }) => Promise<{ slug: string }>;
  readonly onMerged: (slug: string) => void;
  readonly onCancel: () => void;
}

/** Makes one of two: which one stays, what moves there, and why. */
export function MergeForm(props: MergeFormProps) {
  const { name, target, onUnchoose, finder, moves, send, onMerged, onCancel } = props;
  const { t } = useTranslation('records');
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const merge = useMutation({
    mutationFn: (into: string) => pointingAt('', () => send({ into, reason: reason.trim() })),
    onSuccess: async ({ slug }) => {
      // What is shown here is of the one that is gone: it is fetched again only where one is led to, lest the form names another meanwhile.
      await client.invalidateQueries({ refetchType: 'none' });
      onMerged(slug);
    },
  });
  const [lacking, setLacking] = useState<Readonly<Record<string, string>>>({});
  const refused = merge.error instanceof RefusedError ? merge.error.errors : {};
  const faults = Object.keys(lacking).length > 0 ? lacking : refused;
  useFocusOnFault(form, faults);
  function submit() {
    const wrong = {
      ...(target === null && { '/into': t('merge.needsTarget') }),
      ...(reason.trim() === '' && { '/reason': t('merge.needsReason') }),
    };
    setLacking(wrong);
    merge.reset();
    if (target && Object.keys(wrong).length === 0) merge.mutate(target.slug);
  }
  return (
    <form
      ref={form}
      noValidate
      className={forms.fields}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
    >
      {target ? (
        <p>
          <span className={forms.soft}>{t('merge.into')}</span> <bdi>{target.name}</bdi>{' '}
          <button
            type="button"
            className={`${controls.pill} ${controls.quiet}`}
            aria-label={t('remove', { name: target.name })}
            onClick={onUnchoose}
          >
            ×
          </button>
          {faults['/into'] !== undefined && <span className={controls.error}>{faults['/into']}</span>}
        </p>
      ) : (
        finder(faults['/into'])
      )}
      <div role="status" className={styles.preview}>
        {target && moves && (
          <>
            <h2>{t('merge.moves', { target: target.name })}</h2>
            {moves.length === 0 ? (
              <p>{t('merge.nothing')}</p>
            ) : (
              <ul>
                {moves.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            <p className={forms.soft}>{t('merge.after', { name, target: target.name })}</p>
          </>
        )}
      </div>
      <TextField
        label={t('merge.reason')}
        hint={t('merge.reasonHint')}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={faults['/reason']}
      />
      <Faults errors={faults} error={refused === faults && merge.error instanceof RefusedError ? null : merge.error} />
      <div className={forms.buttons}>
        <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={merge.isPending}>
          {target ? t('merge.submit', { target: target.name }) : t('merge.ask')}
        </button>
        <button type="button" className={controls.pill} onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
