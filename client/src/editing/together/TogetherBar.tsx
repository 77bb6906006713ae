import { reviewMoves } from '@domain/review.js';
import type { Review } from '@domain/vocabulary.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../api/queries.js';
import { useViewer } from '../../api/use-viewer.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { FormFault } from '../../ui/form/FormFault.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import styles from '../editing.module.css';
import { changeTogether, type Together } from './change-together.js';

await words('editing');

/** Steps that are taken with many. */
const STEPS = ['in_review', 'published'] as const satisfies readonly Review[];

interface TogetherBarProps {
  readonly dossier: string;
  readonly label: string;
  /** In which states of review they are. */
  readonly from: readonly Review[];
  /** Ids of the events. */
  readonly ids: () => Promise<readonly string[]>;
  readonly onDone: () => void;
}

/** What can be done with several events at once: a step of review, or an issue that they are about. */
export function TogetherBar({ dossier, label, from, ids, onDone }: TogetherBarProps) {
  const { t, i18n } = useTranslation('editing');
  const { viewer } = useViewer();
  const client = useQueryClient();
  const issues = useQuery(dossierQuery(dossier)).data?.issues ?? [];
  const [done, setDone] = useState<{ of: number; seen: number } | null>(null);
  const change = useMutation({
    mutationFn: async (what: Together) => {
      const all = await ids();
      setDone({ of: all.length, seen: 0 });
      return changeTogether(all, what, (seen) => setDone({ of: all.length, seen }));
    },
    onSettled: async () => {
      setDone(null);
      await client.invalidateQueries();
    },
    onSuccess: onDone,
  });
  const moves = STEPS.filter((to) => viewer && from.every((one) => reviewMoves(viewer.role, one).includes(to)));
  return (
    <div role="group" aria-label={label} className={styles.together}>
      {moves.map((to) => (
        <button
          key={to}
          type="button"
          className={controls.pill}
          disabled={change.isPending}
          onClick={() => change.mutate({ to })}
        >
          {t(`review.to.${to}`)}
        </button>
      ))}
      {issues.length > 0 && (
        <SelectField
          label={t('together.tag')}
          hideLabel
          value=""
          none={t('together.tag')}
          choices={issues.map(({ slug, labels, label }) => ({ code: slug, label: labels[i18n.language] ?? label }))}
          onChange={(issue) => issue !== '' && change.mutate({ issues: [issue] })}
        />
      )}
      <span role="status">
        {done && t('together.under', { seen: done.seen, count: done.of })}
        {change.data !== undefined && t('together.done', { count: change.data })}
      </span>
      <FormFault>{change.error?.message ?? null}</FormFault>
    </div>
  );
}
